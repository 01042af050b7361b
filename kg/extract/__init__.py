"""Article -> extraction: everything that one article says, found in its parse."""
