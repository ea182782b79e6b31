// SPDX-License-Identifier: GPL-3.0-or-later
#include "format/old_encodings.h"

#include "base/from_utf8.h"
#include "format/cp932.h"
#include "format/texts.h"
#include "format/utf8.h"

#include <QStringList>

#include <unicode/ucnv.h>
#include <unicode/ucsdet.h>

#include <algorithm>
#include <array>
#include <initializer_list>
#include <memory>
#include <unordered_set>
#include <vector>

namespace tasuki::format {

namespace {

using namespace std::string_view_literals;

unsigned byteAt(std::string_view bytes, size_t at)
{
    return at < bytes.size() ? static_cast<unsigned char>(bytes[at]) : 0U;
}

void append(QByteArray& utf8, char32_t character)
{
    std::array<char, 4> one{};
    utf8.append(one.data(), writeUtf8(character, one.data()));
}

/// A letter of JIS X 0208 by row and cell, both from 0x21, with the rows that NEC and IBM added; false where there is
/// none.
bool appendJis(unsigned row, unsigned cell, QByteArray& utf8)
{
    constexpr unsigned kFirst = 0x21;
    constexpr unsigned kLast = 0x7e;
    if (row < kFirst || row > kLast || cell < kFirst || cell > kLast)
        return false;
    // Two rows of JIS lie in one row of Shift_JIS.
    unsigned high = (row - kFirst) / 2 + 0x81;
    if (high > 0x9f)
        high += 0x40;
    unsigned low = 0;
    if (row % 2 == 1)
        low = cell + (cell < 0x60 ? 0x1f : 0x20);
    else
        low = cell + 0x7e;
    const std::array<char, 2> pair = {static_cast<char>(high), static_cast<char>(low)};
    return !decodeCp932({pair.data(), 2}, utf8);
}

/// Letters of JIS X 0212, which take three bytes and which CP932 has in part only.
bool appendThreeBytes(std::string_view bytes, QByteArray& utf8)
{
    struct Closer {
        void operator()(UConverter* converter) const { ucnv_close(converter); }
    };
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<UConverter, Closer> converter(ucnv_open("EUC-JP", &status));
    if (U_FAILURE(status))
        return false;
    ucnv_setToUCallBack(converter.get(), UCNV_TO_U_CALLBACK_STOP, nullptr, nullptr, nullptr, &status);
    std::array<UChar, 4> units{};
    const int32_t size = ucnv_toUChars(converter.get(), units.data(), static_cast<int32_t>(units.size()), bytes.data(),
                                       static_cast<int32_t>(bytes.size()), &status);
    if (U_FAILURE(status) || size < 1)
        return false;
    utf8 += QStringView(units.data(), size).toUtf8();
    return true;
}

/// What the first 32 places behind ASCII are there; 0: nothing.
constexpr std::array<char16_t, 32> kWindows1252 = {0x20ac, 0,      0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021,
                                                   0x02c6, 0x2030, 0x0160, 0x2039, 0x0152, 0,      0x017d, 0,
                                                   0,      0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014,
                                                   0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0,      0x017e, 0x0178};

bool isAsciiLetter(unsigned byte)
{
    return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z');
}

/// Letters of Icelandic, which are other ones of Turkish.
bool isRareInTheWest(unsigned byte)
{
    return byte == 0xd0 || byte == 0xde || byte == 0xf0 || byte == 0xfe;
}

/// Letters that the languages of Western Europe write in few places only. Elsewhere they are ő, ń and ě of Central
/// Europe: õ before e (Portuguese), ñ before a vowel (Spanish), ì at the end of a word (Italian).
bool isOutOfPlace(unsigned byte, unsigned behind)
{
    const unsigned small = byte | 0x20U;
    const unsigned next = behind | 0x20U;
    constexpr std::string_view kVowels = "aeiou\xe1\xe9\xed\xf3\xfa";
    if (small == 0xf5)
        return next != 'e';
    if (small == 0xf1)
        return kVowels.find(static_cast<char>(next)) == std::string_view::npos;
    return small == 0xec && (isAsciiLetter(behind) || behind >= 0x80);
}

/// æ ø å
bool isNordic(unsigned byte)
{
    return byte == 0xc5 || byte == 0xc6 || byte == 0xd8 || byte == 0xe5 || byte == 0xe6 || byte == 0xf8;
}

/// á í ì ò ù ú ý: no word has them together with the Nordic ones; in Czech these are other letters.
bool isSouthern(unsigned byte)
{
    return byte == 0xe1 || byte == 0xed || byte == 0xec || byte == 0xf2 || byte == 0xf9 || byte == 0xfa || byte == 0xfd;
}

bool isWesternLetter(unsigned byte)
{
    return (byte >= 0xc0 && byte != 0xd7 && byte != 0xf7) || byte == 0x8a || byte == 0x8c || byte == 0x8e
           || byte == 0x9a || byte == 0x9c || byte == 0x9e || byte == 0x9f;
}

/// Signs that stand beside words and figures: quotes, dashes, € £ ° © ® × ÷, ª º of Spanish, ¿ ¡, « », and the like.
bool isWesternSign(unsigned byte)
{
    constexpr std::string_view kSigns =
        "\x80\x84\x85\x91\x92\x93\x94\x95\x96\x97\x99\xa0\xa1\xa3\xa5\xa7\xa9\xaa\xab\xae\xb0\xb2\xb4\xb7\xba\xbb\xbf\xbd\xd7\xf7";
    return kSigns.find(static_cast<char>(byte)) != std::string_view::npos;
}

enum class Class { Ascii, Common, HalfKana, Rare, Private, Control, Other };

/// How much a letter is one that people write.
Class classOf(char32_t c)
{
    if (c < 0x20)
        return c == U'\t' || c == U'\n' || c == U'\r' || c == U'\v' || c == U'\f' ? Class::Ascii : Class::Control;
    if (c < 0x7f)
        return Class::Ascii;
    if (c < 0xa0 || c == 0xfffe || c == 0xffff)
        return Class::Control;
    if ((c >= 0xe000 && c <= 0xf8ff) || c >= 0xf0000)
        return Class::Private;
    if (c >= 0xff61 && c <= 0xff9f)
        return Class::HalfKana;
    if (c >= 0x4e00 && c <= 0x9fff) {
        const auto bytes = cp932Of(c);
        constexpr quint16 kSecondLevel = 0x989f; // from here on, letters that schools do not teach
        return bytes && (*bytes < kSecondLevel || *bytes >= 0xed40) ? Class::Common : Class::Rare;
    }
    if ((c >= 0x3000 && c <= 0x30ff) || (c >= 0xff00 && c <= 0xffef))
        return Class::Common;
    return Class::Other;
}

/// A voicing mark, a small letter or a long vowel where none can be, and the half-width signs, which hardly any word
/// has.
bool isBadKana(char32_t before, char32_t c)
{
    const bool afterKana = before >= 0xff66 && before <= 0xff9f;
    if (c >= 0xff61 && c <= 0xff66)
        return true;
    if ((c >= 0xff67 && c <= 0xff70)) // ｧ to ｯ, ｰ
        return !afterKana;
    if (c == 0xff9e) // ﾞ behind ｶ to ﾄ, ﾊ to ﾎ, ｳ
        return !((before >= 0xff76 && before <= 0xff84) || (before >= 0xff8a && before <= 0xff8e) || before == 0xff73);
    return c == 0xff9f && !(before >= 0xff8a && before <= 0xff8e); // ﾟ
}

/// A voiced or a drawn together syllable, which chance seldom makes: ｶﾞ, ﾊﾟ, ｼｮ.
bool isSureKana(char32_t before, char32_t c)
{
    if (c == 0xff9e || c == 0xff9f)
        return !isBadKana(before, c);
    constexpr std::u32string_view kBeforeSmall = U"\uff77\uff7c\uff81\uff86\uff8b\uff90\uff98"; // ｷｼﾁﾆﾋﾐﾘ
    return c >= 0xff6c && c <= 0xff6e && kBeforeSmall.find(before) != std::u32string_view::npos;
}

struct Tally {
    qint64 letters = 0; ///< beyond ASCII
    qint64 common = 0;
    qint64 halfKana = 0;
    qint64 rare = 0;
    qint64 privates = 0;
    qint64 controls = 0;
    qint64 alone = 0;   ///< rare, private or half-width, with an ASCII letter on one side at least; any other one
                        ///< whose bytes are of a western word; a half-width one that makes no word with another
    qint64 mixed = 0;   ///< rare or private beside half-width kana
    qint64 badKana = 0; ///< half-width kana in an order that no word has
    qint64 sureKana = 0;
};

bool isLetter(char32_t c)
{
    return c < 0x80 && isAsciiLetter(c);
}

/// Of the letters that people write, those whose bytes stand in words of Western Europe: it’s, Núñez.
bool mayBeWestern(char32_t before, char32_t c, char32_t behind)
{
    const auto bytes = cp932Of(c);
    if (!bytes || !isLetter(before) || behind >= 0x80)
        return false;
    constexpr quint16 kAddedLetters = 0xed40;
    if (*bytes >= kAddedLetters)
        return true;
    // it’s, don’t, I’d, I’m
    constexpr unsigned kApostrophe = 0x92;
    constexpr std::string_view kBehindApostrophe = "stdm";
    return (*bytes >> 8U) == kApostrophe && !isLetter(behind)
           && kBehindApostrophe.find(static_cast<char>(*bytes & 0xffU)) != std::string_view::npos;
}

/// Enough of a text to know what it is.
Tally tallyOf(std::string_view utf8)
{
    constexpr size_t kSample = 1024 * 1024;
    Tally tally;
    char32_t before = 0;
    for (size_t at = 0; at < utf8.size() && at < kSample;) {
        const char32_t c = nextCharacter(utf8, at);
        const Class kind = classOf(c);
        tally.letters += kind == Class::Ascii ? 0 : 1;
        tally.common += kind == Class::Common ? 1 : 0;
        tally.halfKana += kind == Class::HalfKana ? 1 : 0;
        tally.rare += kind == Class::Rare ? 1 : 0;
        tally.privates += kind == Class::Private ? 1 : 0;
        tally.controls += kind == Class::Control ? 1 : 0;
        const unsigned behind = at < utf8.size() ? static_cast<unsigned char>(utf8[at]) : 0U;
        if (kind == Class::Rare || kind == Class::Private || kind == Class::HalfKana)
            tally.alone +=
                isLetter(before) || isLetter(behind) || (kind == Class::HalfKana && before < 0x80 && behind < 0x80) ? 1
                                                                                                                    : 0;
        else if (kind == Class::Common)
            tally.alone += mayBeWestern(before, c, behind) ? 1 : 0;
        if (kind == Class::HalfKana) {
            tally.badKana += isBadKana(before, c) ? 1 : 0;
            tally.sureKana += isSureKana(before, c) ? 1 : 0;
        }
        const bool isRare = kind == Class::Rare || kind == Class::Private;
        const bool wasRare = classOf(before) == Class::Rare || classOf(before) == Class::Private;
        if ((isRare && classOf(before) == Class::HalfKana) || (wasRare && kind == Class::HalfKana))
            ++tally.mixed;
        before = c;
    }
    return tally;
}

/// More than a tenth of control characters; letters that hardly anybody writes in place of those that everybody does,
/// or among half-width kana; half-width kana that make no words.
bool isDoubtful(const Tally& tally)
{
    const qint64 strange = tally.rare + tally.privates;
    constexpr qint64 kFewKana = 6;
    return 10 * tally.controls > tally.letters || (3 * strange > tally.letters && strange > tally.common)
           || (12 * strange > tally.letters && tally.mixed > strange / 2 && tally.mixed > 0)
           || (tally.halfKana >= kFewKana && 2 * tally.halfKana > tally.letters && 4 * tally.badKana > tally.halfKana);
}

/// Whether ICU is more certain of one of `others` than of those that are `wanted`, by the beginnings of their names.
bool isMoreLikely(std::string_view bytes, std::initializer_list<const char*> others,
                  std::initializer_list<const char*> wanted);

/// Chinese characters of business, names and places in Japan, in the order of Unicode: nearly all of a list of
/// customers is written with them. They are a fifth of those that the first level of JIS X 0208 has.
bool isOfBusiness(char32_t character)
{
    static constexpr std::u32string_view kCharacters =
        U"一丁七万三上下不世中丸丹久之九也了事二五井亜交京亮人今介仙令件任企伊会伸低住佐作使価便係俊保信修倉健備働像先光児入八公六共兵具典"
        U"内円冬出函分初別利刷券前剛力加動務勝勢化北区医十千協南単博印原友取口古台史号司合吉同名向吹告和咲品哲商問善営器四回団国園土地坂城"
        U"埼堀堂堤報場堺塗塚境増士売夏夕外多大太夫央奈契奥女始姓姫媛子字孝学宅宇安宏実客宮容宿密富対小少尾局屋属山岐岡岩島崎嵐川州工市帝幌"
        U"平年幸広店府座庫康建式引弘弱強当形彦彩役律後徳徹心応思恵悠情愛感態慎成戸所手払技担拓持振掃支放敏教数文斉斎斗料新旅日早旭明星映春"
        U"昭時晃智更書最月有服望朝木本札杉材村来東松林果柴栃栄栗校株根桂桑桜梅梨械森業楽榎樋横樹橋機次歌正武歯氏民気水永求江池沖沙沢河治泉"
        U"法波泰洋津活流浅浜浦浩海清渋渡温港滋滝漁潟瀬火熊片版牧物特状玉理瑞環生産用田由甲男町画界畜番病療発白百益盛目直相県真矢知短石研硝"
        U"礼社祉祐神福秀秋科称税種穂究空窯立章竹笠第節築篠粧精紀約純紙紡終組結絡綜維総緑縄績繊織署美群義翔老考者聞職育能脂臣自興航舶船良芝"
        U"花芸若英茂茨荒菅菊菓菜菱葉葵蓮薬藤行術衛衣装裕製西要覇見観解言計託設許証話語誠読談請警谷豊財販責貴賀賢赤足路車輔輸農辺辻近送通造"
        U"連進遅運道達遠那邦郎郡部郵都酒醸里重野量金鈴鉄銀鋼長開間関阜阪阿限院陶険陽隆雄難雨雪雲電青静音順須題額顧風食飯飲飾館香馬高鳥鹿麻"
        U"黒";
    return std::ranges::binary_search(kCharacters, character);
}

struct BusinessLetters {
    qint64 letters = 0; ///< different Chinese characters
    qint64 known = 0;

    bool areMost() const
    {
        constexpr qint64 kFew = 8;
        return letters < kFew ? 2 * known > letters : 3 * known >= letters;
    }
    /// So many that it is no chance: of text in Chinese or Korean, or of half-width kana, a fifth would be.
    bool areNearlyAll() const
    {
        constexpr qint64 kLeast = 4;
        constexpr qint64 kMany = 12;
        return letters >= kMany ? 20 * known >= 13 * letters : letters >= kLeast && 5 * known >= 4 * letters;
    }
};

BusinessLetters businessLettersOf(std::string_view bytes)
{
    constexpr size_t kSample = 64 * 1024;
    QByteArray utf8;
    (void)decodeEucJp(bytes.substr(0, kSample), utf8); // a letter that is cut at the end does not matter
    const std::string_view text(utf8.constData(), size_t(utf8.size()));
    BusinessLetters found;
    std::unordered_set<char32_t> seen;
    for (size_t at = 0; at < text.size();) {
        const char32_t c = nextCharacter(text, at);
        if (c < 0x4e00 || c > 0x9fff || !seen.insert(c).second)
            continue;
        ++found.letters;
        found.known += isOfBusiness(c) ? 1 : 0;
    }
    return found;
}

} // namespace

std::optional<size_t> decodeEucJp(std::string_view bytes, QByteArray& utf8)
{
    for (size_t i = 0; i < bytes.size(); ++i) {
        const unsigned first = byteAt(bytes, i);
        const unsigned second = byteAt(bytes, i + 1);
        if (first < 0x80) {
            utf8 += bytes[i];
        } else if (first == 0x8e && second >= 0xa1 && second <= 0xdf) {
            append(utf8, 0xff61 + (second - 0xa1));
            ++i;
        } else if (first == 0x8f && i + 2 < bytes.size() && appendThreeBytes(bytes.substr(i, 3), utf8)) {
            i += 2;
        } else if (first >= 0xa1 && second >= 0xa1 && appendJis(first - 0x80, second - 0x80, utf8)) {
            ++i;
        } else {
            return i;
        }
    }
    return std::nullopt;
}

std::optional<size_t> decodeIso2022Jp(std::string_view bytes, QByteArray& utf8)
{
    enum class Set { Ascii, Double, Kana };
    constexpr char kEscape = '\x1b';
    Set set = Set::Ascii;
    for (size_t i = 0; i < bytes.size(); ++i) {
        const std::string_view rest = bytes.substr(i);
        const unsigned first = byteAt(bytes, i);
        if (rest.front() == kEscape) {
            if (rest.starts_with("\x1b$B") || rest.starts_with("\x1b$@"))
                set = Set::Double;
            else if (rest.starts_with("\x1b(B") || rest.starts_with("\x1b(J"))
                set = Set::Ascii;
            else if (rest.starts_with("\x1b(I"))
                set = Set::Kana;
            else
                return i;
            i += 2;
        } else if (first >= 0x80) {
            return i;
        } else if (first < 0x21 || set == Set::Ascii) {
            utf8 += bytes[i];
            if (first == '\n' || first == '\r')
                set = Set::Ascii; // a line begins in ASCII
        } else if (set == Set::Kana) {
            if (first > 0x5f)
                return i;
            append(utf8, 0xff61 + (first - 0x21));
        } else if (!appendJis(first, byteAt(bytes, ++i), utf8)) {
            return i - 1;
        }
    }
    return std::nullopt;
}

std::optional<size_t> decodeWindows1252(std::string_view bytes, QByteArray& utf8)
{
    for (size_t i = 0; i < bytes.size(); ++i) {
        const unsigned byte = byteAt(bytes, i);
        const char32_t character = byte < 0x80 || byte >= 0xa0 ? byte : kWindows1252[byte - 0x80];
        if (character == 0 && byte != 0)
            return i;
        append(utf8, character);
    }
    return std::nullopt;
}

std::optional<size_t> decodeByName(const char* name, std::string_view bytes, QByteArray& utf8)
{
    struct Closer {
        void operator()(UConverter* converter) const { ucnv_close(converter); }
    };
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<UConverter, Closer> converter(ucnv_open(name, &status));
    if (U_FAILURE(status))
        return 0;
    ucnv_setToUCallBack(converter.get(), UCNV_TO_U_CALLBACK_STOP, nullptr, nullptr, nullptr, &status);
    const char* from = bytes.data();
    const char* const end = bytes.data() + bytes.size();
    std::array<UChar, 4096> units{};
    do {
        status = U_ZERO_ERROR;
        UChar* to = units.data();
        ucnv_toUnicode(converter.get(), &to, units.data() + units.size(), &from, end, nullptr, 1, &status);
        utf8 += QStringView(units.data(), to - units.data()).toUtf8();
        if (U_FAILURE(status) && status != U_BUFFER_OVERFLOW_ERROR) {
            std::array<char, 8> wrong{};
            auto size = int8_t(wrong.size());
            UErrorCode ignored = U_ZERO_ERROR;
            ucnv_getInvalidChars(converter.get(), wrong.data(), &size, &ignored);
            return size_t(from - bytes.data())
                   - std::min(size_t(from - bytes.data()), size_t(std::max<int8_t>(size, 0)));
        }
    } while (status == U_BUFFER_OVERFLOW_ERROR);
    return std::nullopt;
}

bool hasJapaneseEscapes(std::string_view bytes)
{
    return bytes.find("\x1b$B") != std::string_view::npos || bytes.find("\x1b$@") != std::string_view::npos;
}

namespace {

struct EucLetters {
    qint64 pairs = 0;
    qint64 everyday = 0;
    qint64 kana = 0;
    qint64 halfKana = 0; ///< whose bytes are a Chinese character in Shift_JIS
    qint64 longestKana = 0;

    bool areEveryday() const { return pairs > 0 && 20 * everyday >= 17 * pairs; }
    bool areMostlyEveryday() const
    {
        constexpr qint64 kWord = 3;
        return (pairs > halfKana || longestKana >= kWord) && 2 * everyday >= pairs;
    }
};

/// Nothing where it is not strictly EUC-JP.
std::optional<EucLetters> eucLettersOf(std::string_view bytes)
{
    EucLetters letters;
    qint64 kanaInARow = 0;
    for (size_t i = 0; i < bytes.size(); ++i) {
        const unsigned first = byteAt(bytes, i);
        const unsigned second = byteAt(bytes, i + 1);
        if (first < 0x80) {
            kanaInARow = 0;
            continue;
        }
        if (first == 0x8f) {
            i += 2;
            continue;
        }
        if ((first < 0xa1 && first != 0x8e) || second < 0xa1)
            return std::nullopt;
        // Signs, full-width letters, kana; rows 16 to 47 are the first level of Chinese characters.
        const bool known = first == 0x8e || (first >= 0xa1 && first <= 0xa3) || first == 0xa4 || first == 0xa5
                           || first == 0xad || (first >= 0xb0 && first <= 0xcf);
        ++letters.pairs;
        letters.everyday += known ? 1 : 0;
        letters.kana += first == 0xa4 || first == 0xa5 ? 1 : 0;
        letters.halfKana += first == 0x8e ? 1 : 0;
        kanaInARow = first == 0x8e ? kanaInARow + 1 : 0;
        letters.longestKana = std::max(letters.longestKana, kanaInARow);
        ++i;
    }
    return letters;
}

} // namespace

bool isPossibleEucJp(std::string_view bytes)
{
    const auto letters = eucLettersOf(bytes);
    return letters && letters->areMostlyEveryday();
}

bool isCertainlyEucJp(std::string_view bytes)
{
    const auto letters = eucLettersOf(bytes);
    return letters && letters->areEveryday()
           && (20 * letters->kana >= letters->pairs || businessLettersOf(bytes).areNearlyAll());
}

bool isLikelyEucJp(std::string_view bytes)
{
    const auto letters = eucLettersOf(bytes);
    // Chinese and Korean have the same bytes, but no kana.
    if (!letters || !letters->areEveryday())
        return false;
    const BusinessLetters business = businessLettersOf(bytes);
    return 20 * letters->kana >= letters->pairs || business.areNearlyAll()
           || (business.areMost() && !isMoreLikely(bytes, {"EUC-KR", "GB", "Big5"}, {"EUC-JP"}));
}

namespace {

bool isDigit(unsigned byte)
{
    return byte >= '0' && byte <= '9';
}

/// Quotes, dashes and points stand where they belong: a letter of Shift_JIS begins with the same bytes.
bool isSignInPlace(unsigned byte, unsigned before, unsigned behind)
{
    const bool isAfterWord =
        isAsciiLetter(before) || isDigit(before) || before == '.' || before == '!' || before == '?';
    const bool isBeforeWord = isAsciiLetter(behind) || isDigit(behind);
    switch (byte) {
    case 0x84: // „
    case 0x91: // ‘
    case 0x93: // “
        return isBeforeWord && !isAfterWord;
    case 0x92: // ’
    case 0x99: // ™
        return isAfterWord;
    case 0x94: // ”
    case 0x85: // …
        return isAfterWord && !isBeforeWord;
    case 0x96: // –
    case 0x97: // —
        return (isAfterWord && isBeforeWord) || (before == ' ' && behind == ' ');
    case 0xd7: // ×
    case 0xf7: // ÷
        return (isDigit(before) || before == ' ') && (isDigit(behind) || behind == ' ');
    default: return true;
    }
}

/// Whether this byte, which is none of ASCII, can stand here in a text of Western Europe.
bool fitsInTheWest(std::string_view bytes, size_t at)
{
    const unsigned byte = byteAt(bytes, at);
    const unsigned before = at > 0 ? byteAt(bytes, at - 1) : 0;
    const unsigned behind = byteAt(bytes, at + 1);
    const bool inWord = isAsciiLetter(before) || isAsciiLetter(behind);
    const bool amongAscii = before < 0x80 && behind < 0x80;
    if (isWesternSign(byte))
        return amongAscii ? isSignInPlace(byte, before, behind) : inWord;
    // Capitals within a word are small letters of another encoding.
    const bool isCapital =
        (byte >= 0xc0 && byte <= 0xde) || byte == 0x8a || byte == 0x8c || byte == 0x8e || byte == 0x9f;
    const bool afterSmall = before >= 'a' && before <= 'z';
    const bool betweenCases = before >= 'A' && before <= 'Z' && behind >= 'a' && behind <= 'z';
    return isWesternLetter(byte) && inWord && !(isCapital && (afterSmall || betweenCases)) && !isRareInTheWest(byte)
           && !isOutOfPlace(byte, behind);
}

} // namespace

bool isLikelyWindows1252(std::string_view bytes)
{
    qint64 high = 0;
    qint64 likely = 0;
    bool hasNordic = false; // the word under way
    bool hasSouthern = false;
    for (size_t i = 0; i < bytes.size(); ++i) {
        const unsigned byte = byteAt(bytes, i);
        if (byte < 0x80) {
            hasNordic = hasNordic && isAsciiLetter(byte);
            hasSouthern = hasSouthern && isAsciiLetter(byte);
            continue;
        }
        if (byte < 0xa0 && kWindows1252[byte - 0x80] == 0)
            return false;
        hasNordic = hasNordic || isNordic(byte);
        hasSouthern = hasSouthern || isSouthern(byte);
        ++high;
        likely += fitsInTheWest(bytes, i) && !(hasNordic && hasSouthern) ? 1 : 0;
    }
    constexpr qint64 kEnough = 10; // letters from which on ICU's opinion says something
    return high > 0 && 20 * likely >= 19 * high
           && !(high >= kEnough
                && isMoreLikely(bytes, {"ISO-8859-2", "windows-1250", "ISO-8859-9", "windows-1254"},
                                {"ISO-8859-1", "windows-1252"}));
}

bool isPlausible(std::string_view utf8)
{
    return !isDoubtful(tallyOf(utf8));
}

bool isSurelyKana(std::string_view utf8)
{
    const Tally tally = tallyOf(utf8);
    constexpr qint64 kSeldom = 8; // every so many letters, one is sure
    return tally.badKana == 0 && tally.sureKana > 0 && kSeldom * tally.sureKana >= tally.halfKana;
}

bool isPerhapsKana(std::string_view utf8)
{
    const Tally tally = tallyOf(utf8);
    return tally.halfKana > 0 && tally.halfKana == tally.letters && tally.badKana == 0;
}

bool isOddUtf8(std::string_view utf8)
{
    constexpr qint64 kFew = 8;
    constexpr qint64 kWord = 3;
    qint64 letters = 0;
    qint64 inARow = 0;
    bool beginsWithMark = false; // a mark that stands on no letter: no script makes such a word
    char32_t before = 0;
    for (size_t at = 0; at < utf8.size();) {
        const char32_t c = nextCharacter(utf8, at);
        inARow = c >= 0x80 ? inARow + 1 : 0;
        constexpr char32_t kFirstOfThreeBytes = 0x800;
        constexpr char32_t kGreek = 0x370;
        const unsigned behind = at < utf8.size() ? static_cast<unsigned char>(utf8[at]) : 0U;
        const auto belongs = [](char32_t other) { return other < 0x80 && (isLetter(other) || isDigit(other)); };
        constexpr char32_t kSoftHyphen = 0xad;
        constexpr char32_t kFirstMark = 0x300;
        beginsWithMark = beginsWithMark || (c >= kFirstMark && c < kGreek && before < 0x80 && !isLetter(before));
        if (c >= kFirstOfThreeBytes || c == kSoftHyphen
            || (!beginsWithMark && (inARow == kWord || (c >= kGreek && before >= kGreek))))
            return false;
        if (c >= 0x80 && (belongs(before) || belongs(behind) || ++letters > kFew))
            return false;
        before = c;
    }
    return letters > 0;
}

bool isByChance(std::string_view utf8)
{
    const Tally tally = tallyOf(utf8);
    return 2 * tally.alone > tally.letters;
}

bool isOnlyByChance(std::string_view utf8)
{
    constexpr size_t kSample = 1024 * 1024;
    const auto isSmall = [](char32_t c) { return c >= U'a' && c <= U'z'; };
    char32_t before = 0; // of ASCII
    qint64 inARow = 0;   // letters beyond it, and whether all of them are strange
    bool isStrange = true;
    bool any = false;
    // Behind the last of them: true where they may be Japanese as well as not.
    const auto judge = [&](char32_t behind) {
        const bool within = isLetter(before) && isLetter(behind) && (isSmall(before) || isSmall(behind));
        const bool beside = isSmall(before) || isSmall(behind);
        // Two kana within a word are a letter of UTF-8.
        const bool isChance = inARow == 1 ? within || (beside && isStrange) : within && isStrange;
        any = any || isChance;
        return isChance || (inARow == 1 && beside);
    };
    for (size_t at = 0; at < utf8.size() && at < kSample;) {
        const char32_t c = nextCharacter(utf8, at);
        if (c >= 0x80) {
            isStrange = (inARow == 0 || isStrange) && classOf(c) != Class::Common;
            if (++inARow > 2)
                return false;
            continue;
        }
        if (inARow > 0 && !judge(c))
            return false;
        inARow = 0;
        before = c;
    }
    return (inARow == 0 || judge(0)) && any;
}

bool mayBeChinese(std::string_view bytes, std::string_view cp932)
{
    if (!isPerhapsKana(cp932) && tallyOf(cp932).halfKana != tallyOf(cp932).letters)
        return false;
    if (isSurelyKana(cp932))
        return false;
    bool any = false;
    for (size_t i = 0; i < bytes.size(); ++i) {
        const unsigned first = byteAt(bytes, i);
        if (first < 0x80)
            continue;
        constexpr unsigned kFirstOfChinese = 0xb0; // of the characters of GB 2312
        constexpr unsigned kLastOfChinese = 0xf7;
        if (first < kFirstOfChinese || first > kLastOfChinese || byteAt(bytes, i + 1) < 0xa1)
            return false;
        any = true;
        ++i;
    }
    return any;
}

bool mayBeCentralEuropean(std::string_view utf8)
{
    constexpr size_t kSample = 1024 * 1024;
    // Those that French has beside û, and those that it never has.
    constexpr std::u32string_view kFrench = U"\u00e8\u00ea\u00e7\u00e0\u00e2\u00ee\u00f4\u00ef\u00eb\u00f9";
    constexpr std::u32string_view kNotFrench = U"\u00e1\u00f3\u00ed\u00fa\u00f6\u00fc\u00d6\u00dc\u00c1\u00d3";
    bool hasCircumflex = false;
    bool isFrench = false;
    bool isOther = false;
    char32_t before = 0;
    for (size_t at = 0; at < utf8.size() && at < kSample;) {
        const char32_t c = nextCharacter(utf8, at);
        const char32_t behind = at < utf8.size() ? static_cast<unsigned char>(utf8[at]) : 0U;
        const auto isSmall = [](char32_t other) { return other >= U'a' && other <= U'z'; };
        // Signs within words: ł ą ş ż ľ ş; £ before a word.
        constexpr std::u32string_view kSigns = U"\u00b3\u00b9\u00ba\u00aa\u00bf\u00be\u00bc\u00a5\u00af";
        if (kSigns.find(c) != std::u32string_view::npos && isLetter(before) && isSmall(behind))
            return true;
        if (c == 0xa3 && isLetter(behind))
            return true;
        // æ at the end of a name in -ić
        if (c == 0xe6 && before == U'i' && !(behind < 0x80 && isLetter(behind)) && behind < 0x80)
            return true;
        hasCircumflex = hasCircumflex || c == 0xfb || c == 0xf5;
        isFrench = isFrench || kFrench.find(c) != std::u32string_view::npos;
        isOther = isOther || kNotFrench.find(c) != std::u32string_view::npos;
        before = c;
    }
    return hasCircumflex && isOther && !isFrench;
}

namespace {

/// The first cells of which `isWanted` is true, with their lines.
template <typename Wanted>
QString cellsOf(std::string_view utf8, const Wanted& isWanted)
{
    constexpr qsizetype kShown = 3;
    constexpr qsizetype kLongest = 20;
    QStringList cells;
    qint64 line = 1;
    size_t begin = 0;
    for (size_t i = 0; i <= utf8.size() && cells.size() < kShown; ++i) {
        const char c = i < utf8.size() ? utf8[i] : '\n';
        if (c != ',' && c != ';' && c != '\t' && c != '\n' && c != '\r')
            continue;
        const std::string_view cell = utf8.substr(begin, i - begin);
        if (isWanted(cell))
            cells += Text::tr("line %1 “%2”").arg(line).arg(fromUtf8(cell).left(kLongest));
        begin = i + 1;
        line += c == '\n' ? 1 : 0;
    }
    return cells.join(QStringLiteral(", "));
}

} // namespace

QString doubtfulCells(std::string_view utf8)
{
    const QString cells = cellsOf(utf8, [](std::string_view cell) { return isDoubtful(tallyOf(cell)); });
    return cells.isEmpty() ? foreignCells(utf8) : cells;
}

QString foreignCells(std::string_view utf8)
{
    return cellsOf(utf8, [](std::string_view cell) {
        return std::ranges::any_of(cell, [](char c) { return static_cast<unsigned char>(c) >= 0x80; });
    });
}

namespace {

struct Guess {
    QString name;
    int32_t confidence = 0;
};

/// Everything that ICU thinks possible, the most likely first.
std::vector<Guess> guesses(std::string_view bytes)
{
    struct Closer {
        void operator()(UCharsetDetector* detector) const { ucsdet_close(detector); }
    };
    constexpr size_t kSample = 64 * 1024;
    std::vector<Guess> all;
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<UCharsetDetector, Closer> detector(ucsdet_open(&status));
    if (U_FAILURE(status))
        return all;
    ucsdet_setText(detector.get(), bytes.data(), static_cast<int32_t>(std::min(bytes.size(), kSample)), &status);
    int32_t count = 0;
    const UCharsetMatch** const matches = ucsdet_detectAll(detector.get(), &count, &status);
    for (int32_t i = 0; U_SUCCESS(status) && i < count; ++i)
        all.push_back(
            {QString::fromLatin1(ucsdet_getName(matches[i], &status)), ucsdet_getConfidence(matches[i], &status)});
    return all;
}

bool isMoreLikely(std::string_view bytes, std::initializer_list<const char*> others,
                  std::initializer_list<const char*> wanted)
{
    constexpr int32_t kClearly = 10;
    int32_t own = 0;
    int32_t other = 0;
    for (const Guess& guess : guesses(bytes)) {
        for (const char* name : wanted)
            if (guess.name.startsWith(QLatin1String(name)))
                own = std::max(own, guess.confidence);
        for (const char* name : others)
            if (guess.name.startsWith(QLatin1String(name)))
                other = std::max(other, guess.confidence);
    }
    return other >= own + kClearly;
}

} // namespace

QString likelyEncoding(std::string_view bytes)
{
    constexpr int32_t kSure = 30;
    for (const Guess& guess : guesses(bytes))
        for (const char* known : {"GB", "Big5", "EUC-KR", "windows-125", "ISO-8859", "KOI8"})
            if (guess.confidence >= kSure && guess.name.startsWith(QLatin1String(known)))
                return guess.name;
    return {};
}

} // namespace tasuki::format
