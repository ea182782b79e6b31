// SPDX-License-Identifier: GPL-3.0-or-later
#include "format/cp932.h"
#include "format/utf8.h"
#include "support/catch.h"

#include <QStringList>

#include <array>

#if __has_include(<iconv.h>) && defined(__GLIBC__)
#include <iconv.h>
#define TASUKI_HAS_ICONV 1
#endif

using namespace tasuki;
using namespace tasuki::format;

namespace {

std::string_view view(const QByteArray& bytes)
{
    return {bytes.constData(), static_cast<size_t>(bytes.size())};
}

QByteArray bytesOf(unsigned pair)
{
    QByteArray bytes;
    if (pair > 0xff)
        bytes.append(static_cast<char>(pair >> 8));
    return bytes.append(static_cast<char>(pair & 0xff));
}

/// Empty where CP932 has no such character.
QString decoded(const QByteArray& bytes)
{
    QByteArray utf8;
    return decodeCp932(view(bytes), utf8) ? QString() : QString::fromUtf8(utf8);
}

QByteArray encoded(const QString& text, QStringList* missing = nullptr, const QByteArray& replacement = {})
{
    QByteArray bytes;
    const QByteArray utf8 = text.toUtf8();
    encodeCp932(view(utf8), bytes, replacement, [&](char32_t c) {
        if (missing != nullptr)
            *missing << QString::fromUcs4(&c, 1);
    });
    return bytes;
}

template <typename Visit>
void forEveryCode(Visit visit)
{
    for (unsigned one = 0x00; one <= 0xff; ++one)
        visit(one);
    for (unsigned high = 0x80; high <= 0xff; ++high) {
        for (unsigned low = 0x00; low <= 0xff; ++low)
            visit(high << 8 | low);
    }
}

} // namespace

TEST_CASE("every letter of CP932 comes back as it was", "[format][cp932][promises][P22]")
{
    int singles = 0;
    int pairs = 0;
    int moved = 0;
    forEveryCode([&](unsigned code) {
        const QByteArray bytes = bytesOf(code);
        const QString text = decoded(bytes);
        if (text.size() != 1)
            return; // no code, or two single bytes
        (code > 0xff ? pairs : singles) += 1;
        QStringList missing;
        const QByteArray back = encoded(text, &missing);
        CAPTURE(code, text);
        if (!missing.isEmpty() || decoded(back) != text)
            FAIL("it does not come back");
        moved += back != bytes ? 1 : 0;
    });
    CHECK(singles == 128 + 63); // ASCII and half-width kana
    CHECK(pairs == 9604);       // 7,724 letters and 1,880 private ones
    CHECK(moved == 398);        // letters that NEC and IBM put at two or three places
}

TEST_CASE("letters that stand at several places go to Windows' place", "[format][cp932]")
{
    CHECK(encoded(QStringLiteral("∪")) == QByteArray("\x81\xbe"));
    CHECK(encoded(QStringLiteral("¬")) == QByteArray("\x81\xca"));
    CHECK(encoded(QStringLiteral("∵")) == QByteArray("\x81\xe6"));
    CHECK(encoded(QStringLiteral("Ⅰ")) == QByteArray("\x87\x54"));
    CHECK(encoded(QStringLiteral("㈱")) == QByteArray("\x87\x8a"));
    CHECK(encoded(QStringLiteral("№")) == QByteArray("\x87\x82"));
    CHECK(encoded(QStringLiteral("ⅰ")) == QByteArray("\xfa\x40"));
    CHECK(encoded(QStringLiteral("髙")) == QByteArray("\xfb\xfc"));
    CHECK(encoded(QStringLiteral("﨑")) == QByteArray("\xfa\xb1"));
    CHECK(encoded(QStringLiteral("①")) == QByteArray("\x87\x40"));
}

#ifdef TASUKI_HAS_ICONV
TEST_CASE("CP932 is read as the C library reads it", "[format][cp932]")
{
    const iconv_t peer = iconv_open("UTF-8", "CP932");
    REQUIRE(peer != reinterpret_cast<iconv_t>(-1));
    int differences = 0;
    forEveryCode([&](unsigned code) {
        QByteArray in = bytesOf(code);
        const QString ours = decoded(in);
        if (ours.size() != 1 && code <= 0xff)
            return; // single bytes that we refuse, glibc gives private letters
        std::array<char, 16> out{};
        char* from = in.data();
        char* to = out.data();
        size_t left = static_cast<size_t>(in.size());
        size_t room = out.size();
        iconv(peer, nullptr, nullptr, nullptr, nullptr);
        const bool known = iconv(peer, &from, &left, &to, &room) != size_t(-1) && left == 0;
        const QString theirs = known ? QString::fromUtf8(out.data(), to - out.data()) : QString();
        if (theirs.size() == 1 && ours != theirs) {
            ++differences;
            UNSCOPED_INFO(code << " " << ours.toStdString() << " " << theirs.toStdString());
        }
    });
    iconv_close(peer);
    CHECK(differences == 0);
}
#endif

TEST_CASE("what Windows spells otherwise goes in as the same letter", "[format][cp932]")
{
    QStringList missing;
    CHECK(decoded(encoded(QStringLiteral("〜−¥—‖¢£¬‾¦"), &missing)) == QStringLiteral("～－￥―∥￠￡￢￣￤"));
    CHECK(encoded(QString(QChar(0xa0)), &missing) == QByteArray(" "));
    CHECK(missing.isEmpty());
    CHECK(encoded(QStringLiteral("\\~")) == QByteArray("\\~"));
}

TEST_CASE("a kana and its voicing mark become one letter", "[format][cp932]")
{
    QStringList missing;
    CHECK(decoded(encoded(QStringLiteral("カ\u3099ハ\u309aウ\u3099ヽ\u3099"), &missing)) == QStringLiteral("ガパヴヾ"));
    CHECK(missing.isEmpty());
    encoded(QStringLiteral("う\u3099"), &missing);
    CHECK(missing == QStringList{QStringLiteral("ゔ")}); // hiragana vu is not in CP932
    missing.clear();
    CHECK(encoded(QStringLiteral("か\u309a"), &missing) == encoded(QStringLiteral("か")));
    CHECK(missing == QStringList{QString(QChar(0x309a))});
}

TEST_CASE("what CP932 cannot hold is reported and replaced, never garbled", "[format][cp932]")
{
    QStringList missing;
    CHECK(encoded(QStringLiteral("a😀b–c𠮷é"), &missing, QByteArray("?")) == QByteArray("a?b?c??"));
    CHECK(missing == QStringList{QStringLiteral("😀"), QStringLiteral("–"), QStringLiteral("𠮷"), QStringLiteral("é")});
    CHECK_FALSE(cp932Of(0x80));
    CHECK_FALSE(cp932Of(0x10ffff));
    CHECK_FALSE(cp932Of(0xd800));
}

TEST_CASE("bytes that are no CP932 are named by their place", "[format][cp932]")
{
    QByteArray utf8;
    const auto firstBad = [&](const char* bytes) {
        utf8.clear();
        return decodeCp932(bytes, utf8);
    };
    CHECK(firstBad("abc") == std::nullopt);
    CHECK(firstBad("\x83\x5c\x83\x7c") == std::nullopt); // ソポ: trail bytes that look like \ and |
    CHECK(utf8 == QByteArray("ソポ"));
    CHECK(firstBad("ab\x83") == 2U); // cut
    CHECK(utf8 == QByteArray("ab"));
    CHECK(firstBad("a\x80") == 1U);
    CHECK(firstBad("\xa0") == 0U);
    CHECK(firstBad("\xb1\xfd") == 1U);
    CHECK(firstBad("\x82\xa0\x82\x20") == 2U);
    CHECK(firstBad("\x81\xad") == 0U); // a hole
    utf8.clear();
    CHECK_FALSE(decodeCp932(view(QByteArray("\x82\xa0").repeated(100'000)), utf8));
    CHECK(utf8 == QByteArray("あ").repeated(100'000));
}
