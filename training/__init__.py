"""How the shipped language models are trained and scored; not needed at run time."""
