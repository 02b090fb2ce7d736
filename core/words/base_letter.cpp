#include "core/words/base_letter.hpp"

namespace marronnier {

namespace {

// A capital stands for two letters, a space for a sign.
constexpr std::string_view latin =  // U+00C0 to U+017F
    "aaaaaaAceeeeiiiidnooooo ouuuuyTSaaaaaaAceeeeiiiidnooooo ouuuuyTy"
    "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiIIjjkkklllllll"
    "lllnnnnnnnnnooooooOOrrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs";
constexpr std::string_view latin_additional =  // U+1E00 to U+1EF9, the stacked accents of Vietnamese among them
    "aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmm"
    "mmmmnnnnnnnnoooooooopppprrrrrrrrssssssssssttttttttuuuuuuuuuuvvvv"
    "wwwwwwwwwwxxxxyyzzzzzzhtwyasssSdaaaaaaaaaaaaaaaaaaaaaaaaeeeeeeee"
    "eeeeeeeeiiiioooooooooooooooooooooooouuuuuuuuuuuuuuyyyyyyyy";
static_assert(latin.size() == 0x180 - 0xC0 && latin_additional.size() == 0x1EFA - 0x1E00);

std::string_view spelt(const char& letter) {
    switch (letter) {
        case 'A': return "ae";
        case 'I': return "ij";
        case 'O': return "oe";
        case 'S': return "ss";
        case 'T': return "th";
        default: return {&letter, 1};
    }
}

// U+0386 to U+03CE, the vowels with tonos.
std::string_view greek(unsigned code_point, std::string_view itself) {
    static constexpr std::string_view small[] = {"α", "β", "γ", "δ", "ε", "ζ", "η", "θ", "ι", "κ", "λ", "μ", "ν", "ξ",
                                                 "ο", "π", "ρ", "σ", "σ", "τ", "υ", "φ", "χ", "ψ", "ω", "ι", "υ"};
    if (code_point >= 0x391 && code_point <= 0x3AB) return small[code_point - 0x391];
    if (code_point >= 0x3B1 && code_point <= 0x3CB) return small[code_point - 0x3B1];
    switch (code_point) {
        case 0x386:
        case 0x3AC: return "α";
        case 0x388:
        case 0x3AD: return "ε";
        case 0x389:
        case 0x3AE: return "η";
        case 0x38A:
        case 0x3AF:
        case 0x390: return "ι";
        case 0x38C:
        case 0x3CC: return "ο";
        case 0x38E:
        case 0x3CD:
        case 0x3B0: return "υ";
        case 0x38F:
        case 0x3CE: return "ω";
        default: return itself;
    }
}

std::string_view cyrillic(unsigned code_point, std::string_view itself) {
    static constexpr std::string_view small =  // U+0430 to U+045F, each two bytes long
        "абвгдежзийклмнопрстуфхцчшщъыьэюяѐёђѓєѕіїјљњћќѝўџ";
    if (code_point >= 0x410 && code_point <= 0x42F) return small.substr((code_point - 0x410) * 2, 2);
    if (code_point >= 0x400 && code_point <= 0x40F) return small.substr((code_point - 0x400 + 0x20) * 2, 2);
    return itself;
}

}  // namespace

std::string_view base_letters(unsigned code_point, std::string_view itself) {
    if (code_point < 0xC0 || (code_point >= 0x2000 && code_point <= 0x2FFF)) return " ";
    if (code_point < 0x180) return spelt(latin[code_point - 0xC0]);
    if (code_point >= 0x300 && code_point <= 0x36F) return {};
    if (code_point >= 0x386 && code_point <= 0x3CE) return greek(code_point, itself);
    if (code_point >= 0x400 && code_point <= 0x42F) return cyrillic(code_point, itself);
    if (code_point >= 0x1E00 && code_point < 0x1E00 + latin_additional.size())
        return spelt(latin_additional[code_point - 0x1E00]);
    switch (code_point) {
        case 0x1A0:
        case 0x1A1: return "o";  // Ơ
        case 0x1AF:
        case 0x1B0: return "u";  // Ư
        case 0x218:
        case 0x219: return "s";  // Ș
        case 0x21A:
        case 0x21B: return "t";  // Ț
        default: return itself;
    }
}

}  // namespace marronnier
