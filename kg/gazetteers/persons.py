"""What the words of a person's name tell: which is the family name."""

from __future__ import annotations

import re

_FAMILY_FIRST = frozenset(
    "Bai Cai Cao Chang Chen Cheng Choi Cui Dai Deng Ding Dong Du Duan Fan Fang Feng Fu Gao Geng Gong Gu Guo Han "
    "Hao He Hou Hu Hua Huang Huo Jia Jiang Jin "
    "Kang Kim Kong Lai Le Lee Lei Li Liang Liao Lin Ling Liu Long Lu Luo Lv Ma Mao Mei Meng Miao Ning Niu Ouyang "
    "Pan Pang Park Pei Peng Qi Qian Qiao Qin "
    "Qiu Qu Ren Ruan Shao Shen Shi Song Su Sun Tan Tang Tao Tian Tong Tsai Tu Wan Wang Wei Wen Weng Wu Xi Xia "
    "Xiang Xiao Xie Xiong Xu Xue Yan Yang Yao Ye "
    "Yi Yin You Yu Yuan Yue Yun Zeng Zhai Zhan Zhang Zhao Zheng Zhong Zhou Zhu Zhuang Zou Zuo Moon Yoon Jang Cho "
    "Chung Jeong Kang Lim Nguyen Tran Pham Vo "
    "Dang Bui Hoang Phan Vu Truong Dinh Ngo Ly Chan Cheung Lam Leung Ng Tsang Tse Yeung Yip Hun Sok".split()
)


def family_first(name: str) -> bool:
    """Whether a person's name likely begins with the family name, by a list of East Asian family names.

    >>> [family_first(name) for name in ("Xi Jinping", "Mao Ning", "Lin Smith", "Kim Kardashian")]
    [True, True, False, False]
    """
    parts = name.split()
    if len(parts) < 2 or parts[0] not in _FAMILY_FIRST:
        return False
    if len(parts) == 2:
        return bool(_SYLLABLES.fullmatch(parts[1]))
    return all(_SYLLABLES.fullmatch(part) for part in parts[1:])


_SYLLABLE = (
    r"(?:zh|ch|sh|ph|th|tr|kh|gi|gh|ng|nh|qu|b|c|d|đ|f|g|h|j|k|l|m|n|p|q|r|s|t|v|w|x|y|z)?"
    r"(?:iao|iang|iong|uang|uai|ian|ang|eng|ing|ong|ung|yeon|yeong|yun|eun|oon|ee|oo|ai|ei|ao|ou|an|en|in|un|ia|"
    r"ie|ua|uo|ui|iu|ue|eo|eu|ae|oe|y|a|e|i|o|u|ü)"
    r"(?:ng|nh|n|m|k|p|t|r|l)?"
)
_SYLLABLES = re.compile(rf"(?:{_SYLLABLE}){{1,2}}(?:-(?:{_SYLLABLE}))?", re.IGNORECASE)
