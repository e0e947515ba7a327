#!/usr/bin/env python3
"""Writes names/han.tsv and names/pinyin.tsv.

han.tsv comes from the Unihan files of the Debian package unicode-data (/usr/share/unicode); pinyin.tsv from the rules of
the Korean standard for Chinese names (initials and finals) and from Palladius. Run after either changes:
    names/make_tables.py
"""
import bz2
import pathlib
import re
import unicodedata

UNICODE = pathlib.Path("/usr/share/unicode")
HERE = pathlib.Path(__file__).parent
FIRST, LAST = 0x4E00, 0x9FFF


# Where Unihan's usual reading is not the one of names: 成都 is Chengdu, 长春 Changchun.
IN_NAMES = {"都": "du", "长": "chang", "重": "chong", "厦": "xia", "单": "shan", "朝": "chao", "行": "hang", "曾": "zeng"}


def fields(name, wanted):
    found = {key: {} for key in wanted}
    with bz2.open(UNICODE / f"Unihan_{name}.txt.bz2", "rt", encoding="utf-8") as lines:
        for line in lines:
            parts = line.rstrip("\n").split("\t")
            if len(parts) == 3 and parts[1] in found:
                found[parts[1]][int(parts[0][2:], 16)] = parts[2]
    return found


def toneless(syllable):
    """lǜ -> lü, nèi -> nei"""
    apart = unicodedata.normalize("NFD", syllable)
    kept = "".join(c for c in apart if not unicodedata.combining(c) or c == "\u0308")
    return unicodedata.normalize("NFC", kept).lower()


def unique(items):
    return list(dict.fromkeys(items))


def hangul_of(value):
    """Readings taught at school first, then those of the standard's names, then the others."""
    ranked = []
    for item in value.split():
        syllable, source = item.split(":")
        ranked.append((0 if "E" in source else 1 if "N" in source else 2 if "0" in source else 3, syllable))
    ranked.sort(key=lambda one: one[0])
    best = ranked[0][0]
    return unique(s for rank, s in ranked if rank <= max(best, 2))


def write_han():
    readings = fields("Readings", ["kMandarin", "kHanyuPinlu", "kHangul"])
    variants = fields("Variants", ["kTraditionalVariant", "kSemanticVariant"])
    frequency = fields("DictionaryLikeData", ["kFrequency"])["kFrequency"]
    rows = []
    for code in range(FIRST, LAST + 1):
        pinyin = [toneless(s) for s in readings["kMandarin"].get(code, "").split()]
        pinyin += [toneless(s.split("(")[0]) for s in readings["kHanyuPinlu"].get(code, "").split()]
        if chr(code) in IN_NAMES:
            pinyin.insert(0, IN_NAMES[chr(code)])
        hangul = []
        # Of 宁 and 台 Koreans read the traditional form: 寧 녕, 臺 대.
        traditional = [int(v[2:], 16) for v in variants["kTraditionalVariant"].get(code, "").split()]
        sources = [v for v in traditional if v != code] + [code]
        for source in sources:
            if source in readings["kHangul"]:
                hangul += hangul_of(readings["kHangul"][source])
        if not hangul:
            for source in re.findall(r"U\+([0-9A-F]+)", variants["kSemanticVariant"].get(code, "")):
                if int(source, 16) in readings["kHangul"]:
                    hangul += hangul_of(readings["kHangul"][int(source, 16)])
        if not pinyin and not hangul:
            continue
        common = code in readings["kHanyuPinlu"] or int(frequency.get(code, "9")[0]) <= 4
        rows.append("\t".join([chr(code), ",".join(unique(pinyin)[:3]), ",".join(unique(hangul)[:3]), "1" if common else "0"]))
    (HERE / "han.tsv").write_text("\n".join(rows) + "\n", encoding="utf-8")


# Initials by the Korean standard (표 5, 중국어의 주음 부호와 한글 대조표), and Palladius'.
INITIALS = {
    "b": ("ㅂ", "б"), "p": ("ㅍ", "п"), "m": ("ㅁ", "м"), "f": ("ㅍ", "ф"), "d": ("ㄷ", "д"), "t": ("ㅌ", "т"),
    "n": ("ㄴ", "н"), "l": ("ㄹ", "л"), "g": ("ㄱ", "г"), "k": ("ㅋ", "к"), "h": ("ㅎ", "х"), "j": ("ㅈ", "цз"),
    "q": ("ㅊ", "ц"), "x": ("ㅅ", "с"), "zh": ("ㅈ", "чж"), "ch": ("ㅊ", "ч"), "sh": ("ㅅ", "ш"), "r": ("ㄹ", "ж"),
    "z": ("ㅉ", "цз"), "c": ("ㅊ", "ц"), "s": ("ㅆ", "с"), "": ("ㅇ", ""),
}
# Finals: Hangul beginning with a vowel (its ㅇ is replaced by the initial), Palladius after an initial, Palladius alone.
FINALS = {
    "a": ("아", "а", "а"), "o": ("오", "о", "о"), "e": ("어", "э", "э"), "ai": ("아이", "ай", "ай"),
    "ei": ("에이", "эй", "эй"), "ao": ("아오", "ао", "ао"), "ou": ("어우", "оу", "оу"), "an": ("안", "ань", "ань"),
    "en": ("언", "энь", "энь"), "ang": ("앙", "ан", "ан"), "eng": ("엉", "эн", "эн"), "er": ("얼", "эр", "эр"),
    "i": ("이", "и", "и"), "ia": ("야", "я", "я"), "ie": ("예", "е", "е"), "iao": ("야오", "яо", "яо"),
    "iu": ("유", "ю", "ю"), "ian": ("옌", "янь", "янь"), "in": ("인", "инь", "инь"), "iang": ("양", "ян", "ян"),
    "ing": ("잉", "ин", "ин"), "iong": ("융", "юн", "юн"),
    "u": ("우", "у", "у"), "ua": ("와", "уа", "ва"), "uo": ("워", "о", "во"), "uai": ("와이", "уай", "вай"),
    "ui": ("우이", "уй", "вэй"), "uan": ("완", "уань", "вань"), "un": ("운", "унь", "вэнь"),
    "uang": ("왕", "уан", "ван"), "ueng": ("웡", "", "вэн"), "ong": ("웅", "ун", "ун"),
    "ü": ("위", "юй", "юй"), "üe": ("웨", "юэ", "юэ"), "üan": ("위안", "юань", "юань"), "ün": ("윈", "юнь", "юнь"),
}
ALONE = {  # spelt differently without an initial; Hangul where it differs too
    "yi": ("i", None), "ya": ("ia", None), "ye": ("ie", None), "yao": ("iao", None), "you": ("iu", None),
    "yan": ("ian", None), "yin": ("in", None), "yang": ("iang", None), "ying": ("ing", None), "yong": ("iong", None),
    "wu": ("u", None), "wa": ("ua", None), "wo": ("uo", None), "wai": ("uai", None), "wei": ("ui", "웨이"),
    "wan": ("uan", None), "wen": ("un", "원"), "wang": ("uang", None), "weng": ("ueng", None),
    "yu": ("ü", None), "yue": ("üe", None), "yuan": ("üan", None), "yun": ("ün", None),
}
ALLOWED = {
    "b": "a o ai ei ao an en ang eng i ie iao ian in ing u", "p": "a o ai ei ao ou an en ang eng i ie iao ian in ing u",
    "m": "a o e ai ei ao ou an en ang eng i ie iao iu ian in ing u", "f": "a o ei ou an en ang eng u",
    "d": "a e ai ei ao ou an en ang eng i ia ie iao iu ian ing u uo ui uan un ong",
    "t": "a e ai ao ou an ang eng i ie iao ian ing u uo ui uan un ong",
    "n": "a e ai ei ao ou an en ang eng i ie iao iu ian in iang ing u uo uan un ong ü üe",
    "l": "a o e ai ei ao ou an ang eng i ia ie iao iu ian in iang ing u uo uan un ong ü üe",
    "g": "a e ai ei ao ou an en ang eng u ua uo uai ui uan un uang ong",
    "k": "a e ai ei ao ou an en ang eng u ua uo uai ui uan un uang ong",
    "h": "a e ai ei ao ou an en ang eng u ua uo uai ui uan un uang ong",
    "j": "i ia ie iao iu ian in iang ing iong ü üe üan ün", "q": "i ia ie iao iu ian in iang ing iong ü üe üan ün",
    "x": "i ia ie iao iu ian in iang ing iong ü üe üan ün",
    "zh": "i a e ai ei ao ou an en ang eng u ua uo uai ui uan un uang ong",
    "ch": "i a e ai ao ou an en ang eng u ua uo uai ui uan un uang ong",
    "sh": "i a e ai ei ao ou an en ang eng u ua uo uai ui uan un uang",
    "r": "i e ao ou an en ang eng u ua uo ui uan un ong",
    "z": "i a e ai ei ao ou an en ang eng u uo ui uan un ong", "c": "i a e ai ao ou an en ang eng u uo ui uan un ong",
    "s": "i a e ai ao ou an en ang eng u uo ui uan un ong",
    "": "a o e ai ei ao ou an en ang eng er",
}
LEADS = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ"
# After ㅈ, ㅉ, ㅊ the standard writes ㅏ ㅔ ㅗ ㅜ for ㅑ ㅖ ㅛ ㅠ.
PLAIN_VOWELS = {2: 0, 7: 5, 12: 8, 17: 13}


def joined(lead, rest):
    code = ord(rest[0]) - 0xAC00
    vowel, tail = code % 588 // 28, code % 28
    if lead in "ㅈㅉㅊ":
        vowel = PLAIN_VOWELS.get(vowel, vowel)
    return chr(0xAC00 + LEADS.index(lead) * 588 + vowel * 28 + tail) + rest[1:]


def write_pinyin():
    rows = {}
    for initial, finals in ALLOWED.items():
        lead, russian = INITIALS[initial]
        for final in finals.split():
            hangul, after, alone = FINALS[final]
            spelt = final.replace("ü", "u") if initial in ("j", "q", "x") else final
            hangul = joined(lead, hangul)
            palladius = russian + after if initial else alone
            if final == "i" and initial in ("zh", "ch", "sh", "r", "z", "c", "s"):
                hangul = joined(lead, "으")
                if initial in ("z", "c", "s"):
                    palladius = russian + "ы"
            if final == "ui" and initial == "h":
                palladius = "хуэй"
            if initial in ("j", "q", "x") and final == "ün":
                palladius = russian + "юнь"
            rows[initial + spelt] = (hangul, palladius)
    for spelt, (final, hangul) in ALONE.items():
        rows[spelt] = (hangul or FINALS[final][0], FINALS[final][2])
    text = "".join(f"{spelt}\t{hangul}\t{russian}\n" for spelt, (hangul, russian) in sorted(rows.items()))
    (HERE / "pinyin.tsv").write_text(text, encoding="utf-8")


if __name__ == "__main__":
    write_han()
    write_pinyin()
