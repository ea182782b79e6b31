// SPDX-License-Identifier: GPL-3.0-or-later
#include "format/encoding.h"

#include "base/text.h"
#include "format/cp932.h"
#include "format/old_encodings.h"
#include "format/texts.h"
#include "format/utf8.h"

#include <array>
#include <optional>
#include <utility>

namespace tasuki::format {

namespace {

using namespace std::string_view_literals;

struct Named {
    Encoding encoding;
    const char* name;      ///< as ICU knows it, too
    const char16_t* other; ///< what else people call it, parted by |
};
/// Those of which ICU has a table. Their own names are ASCII in lower case.
constexpr Named kOfIcu[] = {{Encoding::Windows1250, "windows-1250", u"cp1250"},
                            {Encoding::Windows1251, "windows-1251", u"cp1251"},
                            {Encoding::Windows1253, "windows-1253", u"cp1253"},
                            {Encoding::Windows1254, "windows-1254", u"cp1254"},
                            {Encoding::Windows1257, "windows-1257", u"cp1257"},
                            {Encoding::Iso8859_1, "iso-8859-1", u"latin1"},
                            {Encoding::Iso8859_2, "iso-8859-2", u"latin2"},
                            {Encoding::Iso8859_15, "iso-8859-15", u"latin9"},
                            {Encoding::Cp437, "cp437", u"ibm437"},
                            {Encoding::Cp850, "cp850", u"ibm850"},
                            {Encoding::Cp852, "cp852", u"ibm852"},
                            {Encoding::Cp866, "cp866", u"ibm866"},
                            {Encoding::Koi8R, "koi8-r", u"koi8r"},
                            {Encoding::Macintosh, "macintosh", u"macroman|mac-roman"},
                            {Encoding::Gb18030, "gb18030", u"gbk|gb2312|cp936"},
                            {Encoding::Big5, "big5", u"cp950"},
                            {Encoding::EucKr, "euc-kr", u"cp949"}};

const Named* namedOf(Encoding encoding)
{
    for (const Named& named : kOfIcu)
        if (named.encoding == encoding)
            return &named;
    return nullptr;
}

constexpr std::string_view kUtf8Bom = "\xef\xbb\xbf"sv;
constexpr std::string_view kUtf16LeBom = "\xff\xfe"sv;
constexpr std::string_view kUtf16BeBom = "\xfe\xff"sv;

/// The line of a byte, from 1; LF, CR LF and a lone CR end one. `unit` 2 for UTF-16, where bytes of letters may look
/// alike.
qint64 lineOf(std::string_view bytes, size_t at, size_t unit = 1, size_t low = 0)
{
    qint64 line = 1;
    char before = '\0';
    for (size_t i = 0; i + unit <= bytes.size() && i + unit <= at; i += unit) {
        const bool narrow = unit == 1 || bytes[i + 1 - low] == '\0';
        const char c = narrow ? bytes[i + low] : '\x7f';
        if (c == '\r' || (c == '\n' && before != '\r'))
            ++line;
        before = c;
    }
    return line;
}

Error badByte(Encoding encoding, std::string_view bytes, size_t at, qint64 line)
{
    const auto value = at < bytes.size() ? static_cast<unsigned char>(bytes[at]) : 0U;
    return invalid(Text::tr("The file is not %1: line %2, byte %3 (0x%4).")
                       .arg(encodingName(encoding))
                       .arg(line)
                       .arg(at)
                       .arg(value, 2, 16, QLatin1Char('0')));
}

Result<DecodedText> asUtf8(std::string_view bytes, size_t bom)
{
    const Encoding encoding = bom > 0 ? Encoding::Utf8Bom : Encoding::Utf8;
    if (const auto bad = firstInvalidUtf8(bytes))
        return badByte(encoding, bytes, *bad, lineOf(bytes, *bad));
    return DecodedText{encoding, bytes.substr(bom), {}};
}

Result<DecodedText> converted(Encoding encoding, QByteArray utf8)
{
    DecodedText text{encoding, {}, std::move(utf8)};
    text.utf8 = std::string_view(text.converted.constData(), static_cast<size_t>(text.converted.size()));
    return text;
}

using Decoder = std::optional<size_t> (*)(std::string_view bytes, QByteArray& utf8);

Result<DecodedText> decodedBy(Decoder decode, Encoding encoding, std::string_view bytes)
{
    QByteArray utf8;
    utf8.reserve(static_cast<qsizetype>(bytes.size() + bytes.size() / 2));
    if (const auto bad = decode(bytes, utf8))
        return badByte(encoding, bytes, *bad, lineOf(bytes, *bad));
    return converted(encoding, std::move(utf8));
}

Result<DecodedText> asNamed(const Named& named, std::string_view bytes)
{
    QByteArray utf8;
    if (const auto bad = decodeByName(named.name, bytes, utf8))
        return badByte(named.encoding, bytes, *bad, lineOf(bytes, *bad));
    return converted(named.encoding, std::move(utf8));
}

Result<DecodedText> asCp932(std::string_view bytes)
{
    return decodedBy(decodeCp932, Encoding::Cp932, bytes);
}

Result<DecodedText> asUtf16(std::string_view bytes, size_t bom, Encoding encoding)
{
    const size_t low = encoding == Encoding::Utf16Be ? 1 : 0;
    const auto unit = [&](size_t i) {
        return static_cast<char32_t>(static_cast<unsigned char>(bytes[i + 1 - low]) << 8
                                     | static_cast<unsigned char>(bytes[i + low]));
    };
    const auto bad = [&](size_t at) { return badByte(encoding, bytes, at, lineOf(bytes, at, 2, low)); };
    QByteArray utf8;
    utf8.reserve(static_cast<qsizetype>(bytes.size() + 4));
    std::array<char, 4> one{};
    size_t i = bom;
    for (; i + 2 <= bytes.size(); i += 2) {
        char32_t character = unit(i);
        if (character >= 0xd800 && character < 0xe000) {
            const bool pair =
                character < 0xdc00 && i + 4 <= bytes.size() && unit(i + 2) >= 0xdc00 && unit(i + 2) < 0xe000;
            if (!pair)
                return bad(i);
            character = 0x10000 + ((character - 0xd800) << 10) + (unit(i + 2) - 0xdc00);
            i += 2;
        }
        utf8.append(one.data(), writeUtf8(character, one.data()));
    }
    if (i < bytes.size())
        return bad(i); // half a unit
    return converted(encoding, std::move(utf8));
}

/// Text that was written as UTF-8 and then damaged: its three-byte letters outnumber its faults by far. In CP932,
/// text that happens to look like such letters is rare, and nearly every other letter is a fault.
bool isDamagedUtf8(std::string_view bytes)
{
    const auto inRange = [&](size_t i, unsigned char low, unsigned char high) {
        return i < bytes.size() && static_cast<unsigned char>(bytes[i]) >= low
               && static_cast<unsigned char>(bytes[i]) <= high;
    };
    qint64 letters = 0;
    qint64 faults = 0;
    for (size_t i = 0; i < bytes.size(); ++i) {
        if (inRange(i, 0x00, 0x7f))
            continue;
        if (inRange(i, 0xe0, 0xef) && inRange(i + 1, 0x80, 0xbf) && inRange(i + 2, 0x80, 0xbf)) {
            ++letters;
            i += 2;
        } else if (inRange(i, 0xc2, 0xdf) && inRange(i + 1, 0x80, 0xbf)) {
            ++i;
        } else {
            ++faults;
        }
    }
    return letters >= 3 && letters > 4 * faults;
}

/// UTF-16 without a mark: its ASCII letters, of which every table has some, are bytes beside zeros, and nearly all
/// zeros stand on the same side. A letter such as 一 (U+4E00) has one on the other.
std::optional<Encoding> unmarkedUtf16(std::string_view bytes)
{
    constexpr size_t kSample = 64 * 1024;
    const std::string_view start = bytes.substr(0, kSample);
    std::array<size_t, 2> zeros{};
    std::array<size_t, 2> breaks{}; // whole units that end a cell or a line
    const auto endsCell = [](char c) { return c == '\n' || c == '\r' || c == '\t' || c == ',' || c == ';'; };
    for (size_t i = 0; i + 1 < start.size(); i += 2) {
        for (const size_t side : {size_t(0), size_t(1)}) {
            zeros[side] += start[i + side] == '\0' ? 1 : 0;
            breaks[side] += start[i + side] == '\0' && endsCell(start[i + 1 - side]) ? 1 : 0;
        }
    }
    const size_t side = zeros[1] > zeros[0] ? 1 : 0;
    constexpr size_t kMostBy = 4;
    if (bytes.size() % 2 != 0 || zeros[side] <= kMostBy * zeros[1 - side] || breaks[side] == 0)
        return std::nullopt;
    return side == 1 ? Encoding::Utf16Le : Encoding::Utf16Be;
}

Error unreadable(std::string_view bytes, const Error& utf8, const Error& cp932)
{
    const QString likely = likelyEncoding(bytes);
    const QString sentence =
        likely.isEmpty()
            ? Text::tr("The file is neither UTF-8, Shift_JIS nor UTF-16 with BOM. Save it as UTF-8.")
            : Text::tr("The file is neither UTF-8 nor Shift_JIS; it may be %1. Save it as UTF-8.").arg(likely);
    return invalid(sentence, utf8.text + QLatin1Char('\n') + cp932.text);
}

Error implausible(std::string_view bytes, const DecodedText& text)
{
    const QString cells = doubtfulCells(text.utf8);
    const QString likely = likelyEncoding(bytes);
    return invalid(
        Text::tr("The file can't be read for certain. As Shift_JIS it says: %1. Save it as UTF-8, or name its "
                 "encoding.")
            .arg(cells),
        likely);
}

/// Of a few letters beyond ASCII any of several encodings makes a word.
Error uncertain(std::string_view bytes, const DecodedText& text)
{
    const QString name =
        text.encoding == Encoding::Windows1252 ? QStringLiteral("Windows-1252") : QStringLiteral("Shift_JIS");
    return invalid(Text::tr("The file can't be read for certain. As %1 it says: %2. Save it as UTF-8, or name its "
                            "encoding.")
                       .arg(name, foreignCells(text.utf8)),
                   likelyEncoding(bytes));
}

Error ambiguous(const DecodedText& one, const DecodedText& other)
{
    return invalid(Text::tr("The file can't be read for certain. As Shift_JIS it says: %1. As EUC-JP: %2. Save it as "
                            "UTF-8, or name its encoding.")
                       .arg(foreignCells(one.utf8), foreignCells(other.utf8)));
}

Result<DecodedText> detected(std::string_view bytes)
{
    if (const auto utf16 = unmarkedUtf16(bytes)) {
        Result<DecodedText> text = asUtf16(bytes, 0, *utf16);
        if (text && isPlausible(text->utf8))
            return text;
    }
    if (hasJapaneseEscapes(bytes)) {
        Result<DecodedText> text = decodedBy(decodeIso2022Jp, Encoding::Iso2022Jp, bytes);
        if (text)
            return text;
    }
    Result<DecodedText> utf8 = asUtf8(bytes, 0);
    if (isDamagedUtf8(bytes) || (utf8 && !(isPossibleEucJp(bytes) && isOddUtf8(utf8->utf8))))
        return utf8;
    Result<DecodedText> cp932 = asCp932(bytes);
    if (isPossibleEucJp(bytes)) {
        // Of a few letters both make words: half-width kana here, Chinese characters there.
        Result<DecodedText> euc = decodedBy(decodeEucJp, Encoding::EucJp, bytes);
        const bool isKana = cp932 && isSurelyKana(cp932->utf8);
        const bool isDoubtful = cp932 && isPerhapsKana(cp932->utf8) && !isCertainlyEucJp(bytes);
        if (euc && isLikelyEucJp(bytes) && !isKana && !isDoubtful && !utf8)
            return euc;
        if (euc && cp932 && (utf8 || isPlausible(cp932->utf8)) && !(isKana && !isLikelyEucJp(bytes)))
            return ambiguous(*cp932, *euc);
    }
    const bool isWestern = isLikelyWindows1252(bytes);
    if (cp932 && isPlausible(cp932->utf8) && (!isWestern || !isByChance(cp932->utf8)))
        return isOnlyByChance(cp932->utf8) || mayBeChinese(bytes, cp932->utf8) ? uncertain(bytes, *cp932) : cp932;
    if (isWestern) {
        Result<DecodedText> western = decodedBy(decodeWindows1252, Encoding::Windows1252, bytes);
        if (western && mayBeCentralEuropean(western->utf8))
            return uncertain(bytes, *western);
        return western;
    }
    return cp932 ? implausible(bytes, *cp932) : unreadable(bytes, utf8.error(), cp932.error());
}

} // namespace

QString encodingName(Encoding encoding)
{
    switch (encoding) {
    case Encoding::Auto: return QStringLiteral("auto");
    case Encoding::Utf8: return QStringLiteral("utf-8");
    case Encoding::Utf8Bom: return QStringLiteral("utf-8-bom");
    case Encoding::Cp932: return QStringLiteral("cp932");
    case Encoding::Utf16Le: return QStringLiteral("utf-16le");
    case Encoding::Utf16Be: return QStringLiteral("utf-16be");
    case Encoding::EucJp: return QStringLiteral("euc-jp");
    case Encoding::Iso2022Jp: return QStringLiteral("iso-2022-jp");
    case Encoding::Windows1252: return QStringLiteral("windows-1252");
    default: break;
    }
    const Named* const named = namedOf(encoding);
    return named ? QString::fromLatin1(named->name) : QString();
}

QStringList inputEncodingNames()
{
    QStringList names = {QStringLiteral("auto"),        QStringLiteral("utf-8"),  QStringLiteral("cp932"),
                         QStringLiteral("utf-16"),      QStringLiteral("euc-jp"), QStringLiteral("iso-2022-jp"),
                         QStringLiteral("windows-1252")};
    for (const Named& named : kOfIcu)
        names += QString::fromLatin1(named.name);
    return names;
}

std::optional<Encoding> inputEncoding(QStringView name)
{
    const QString key = keyFold(name);
    if (key == u"auto")
        return Encoding::Auto;
    if (key == u"utf8")
        return Encoding::Utf8;
    if (key == u"cp932")
        return Encoding::Cp932;
    if (key == u"utf16")
        return Encoding::Utf16Le;
    for (const Encoding encoding : {Encoding::EucJp, Encoding::Iso2022Jp, Encoding::Windows1252})
        if (key == keyFold(encodingName(encoding)))
            return encoding;
    if (key == u"shiftjis" || key == u"sjis" || key == u"windows31j" || key == u"ms932")
        return Encoding::Cp932;
    if (key == u"cp1252")
        return Encoding::Windows1252;
    for (const Named& named : kOfIcu) {
        if (key == keyFold(QString::fromLatin1(named.name)))
            return named.encoding;
        for (const QStringView other : QStringView(named.other).split(u'|'))
            if (key == keyFold(other))
                return named.encoding;
    }
    return std::nullopt;
}

std::optional<Encoding> outputEncoding(QStringView name)
{
    const QString key = keyFold(name);
    if (key == u"utf8bom")
        return Encoding::Utf8Bom;
    if (key == u"utf8")
        return Encoding::Utf8;
    if (key == u"cp932")
        return Encoding::Cp932;
    return std::nullopt;
}

Result<DecodedText> decodeText(std::string_view bytes, Encoding encoding)
{
    const bool utf16 = encoding == Encoding::Utf16Le || encoding == Encoding::Utf16Be;
    const bool anyMark = encoding == Encoding::Auto;
    if ((anyMark || utf16) && bytes.starts_with(kUtf16LeBom))
        return asUtf16(bytes, kUtf16LeBom.size(), Encoding::Utf16Le);
    if ((anyMark || utf16) && bytes.starts_with(kUtf16BeBom))
        return asUtf16(bytes, kUtf16BeBom.size(), Encoding::Utf16Be);
    const size_t bom = bytes.starts_with(kUtf8Bom) ? kUtf8Bom.size() : 0;
    switch (encoding) {
    case Encoding::Cp932: return asCp932(bytes);
    case Encoding::EucJp: return decodedBy(decodeEucJp, Encoding::EucJp, bytes);
    case Encoding::Iso2022Jp: return decodedBy(decodeIso2022Jp, Encoding::Iso2022Jp, bytes);
    case Encoding::Windows1252: return decodedBy(decodeWindows1252, Encoding::Windows1252, bytes);
    case Encoding::Utf16Le:
    case Encoding::Utf16Be: return asUtf16(bytes, 0, encoding);
    case Encoding::Utf8:
    case Encoding::Utf8Bom: return asUtf8(bytes, bom);
    case Encoding::Auto: break;
    default: return asNamed(*namedOf(encoding), bytes);
    }
    return bom > 0 ? asUtf8(bytes, bom) : detected(bytes);
}

} // namespace tasuki::format
