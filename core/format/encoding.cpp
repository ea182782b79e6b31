// SPDX-License-Identifier: GPL-3.0-or-later
#include "format/encoding.h"

#include "base/text.h"
#include "format/cp932.h"
#include "format/texts.h"
#include "format/utf8.h"

#include <array>

namespace tasuki::format {

namespace {

using namespace std::string_view_literals;

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

Result<DecodedText> asCp932(std::string_view bytes)
{
    QByteArray utf8;
    utf8.reserve(static_cast<qsizetype>(bytes.size() + bytes.size() / 2));
    if (const auto bad = decodeCp932(bytes, utf8))
        return badByte(Encoding::Cp932, bytes, *bad, lineOf(bytes, *bad));
    return converted(Encoding::Cp932, std::move(utf8));
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

Result<DecodedText> detected(std::string_view bytes)
{
    Result<DecodedText> utf8 = asUtf8(bytes, 0);
    if (utf8 || isDamagedUtf8(bytes))
        return utf8;
    Result<DecodedText> cp932 = asCp932(bytes);
    if (cp932)
        return cp932;
    return invalid(Text::tr("The file is neither UTF-8, Shift_JIS nor UTF-16 with BOM. Save it as UTF-8."),
                   utf8.error().text + QLatin1Char('\n') + cp932.error().text);
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
    }
    return {};
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
    case Encoding::Utf16Le:
    case Encoding::Utf16Be: return asUtf16(bytes, 0, encoding);
    case Encoding::Utf8:
    case Encoding::Utf8Bom: return asUtf8(bytes, bom);
    case Encoding::Auto: break;
    }
    return bom > 0 ? asUtf8(bytes, bom) : detected(bytes);
}

} // namespace tasuki::format
