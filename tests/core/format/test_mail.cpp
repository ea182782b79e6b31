// SPDX-License-Identifier: GPL-3.0-or-later
#include "format/mail.h"
#include "support/catch.h"

using namespace tasuki;
using namespace tasuki::format;

namespace {

const QTimeZone kTokyo("Asia/Tokyo");

Result<Mail> read(const QByteArray& text)
{
    return readMail({text.constData(), size_t(text.size())}, kTokyo);
}

} // namespace

TEST_CASE("a message is read with encoded headers, an old charset and its parts", "[format][mail]")
{
    const QByteArray text =
        "From: =?ISO-2022-JP?B?GyRCOzNFRBsoQg==?= <yamada@acme.example>\r\n"
        "To: \"Sato, Ichiro\" <sato@example.jp>, team: a@x.example, b@x.example;\r\nCc: c@x.example\r\n"
        "Subject: =?UTF-8?B?6K2w6aGM?= =?UTF-8?Q?_and_more?=\r\nDate: Thu, 15 Jan 2026 16:30:00 +0000\r\n"
        "MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=\"b\"\r\n\r\n"
        "--b\r\nContent-Type: text/plain; charset=ISO-2022-JP\r\n\r\n\x1b$B5DBj\x1b(B 1\r\n\r\n\r\n\r\nB  \r\n"
        "--b\r\nContent-Type: application/pdf; name=x.pdf\r\nContent-Disposition: attachment\r\n\r\nxx\r\n--b--\r\n";
    const auto mail = read(text);
    REQUIRE(mail);
    CHECK(mail->from.name == QStringLiteral("山田"));
    CHECK(mail->from.mail == QStringLiteral("yamada@acme.example"));
    CHECK(mail->subject == QStringLiteral("議題 and more"));
    CHECK(mail->day == QDate(2026, 1, 16)); // 01:30 in Tokyo
    REQUIRE(mail->to.size() == 4);
    CHECK(mail->to[0].name == QStringLiteral("Sato, Ichiro"));
    CHECK(mail->to[2].mail == QStringLiteral("b@x.example"));
    CHECK(mail->text == QStringLiteral("議題 1\n\nB"));
    CHECK(mail->attachments == 1);
}

TEST_CASE("of a page the words are kept, and nothing that it hides", "[format][mail]")
{
    const auto mail = read("From: a@b.example\nContent-Type: text/html; charset=utf-8\n\n"
                           "<html><head><style>p{}</style></head><body><p>One &amp; &lt;two&gt;</p>"
                           "<script>x()</script><div>three<br>four &#x3042;</div></body></html>");
    REQUIRE(mail);
    CHECK(mail->text == QStringLiteral("One & <two>\nthree\nfour あ"));
}

TEST_CASE("what is no message is refused, and what is broken is read as far as it goes", "[format][mail]")
{
    CHECK_FALSE(read(""));
    CHECK_FALSE(read(QByteArray("\x89PNG\r\n\x1a\n\0\0", 10)));
    CHECK_FALSE(read("just some words\nand more\n"));
    CHECK_FALSE(read(QByteArray(33 * 1024 * 1024, 'a')));
    QByteArray nested = "From: a@b.example\n";
    for (int i = 0; i < 5000; ++i)
        nested += "Content-Type: multipart/mixed; boundary=b" + QByteArray::number(i) + "\n\n--b"
                  + QByteArray::number(i) + "\n";
    CHECK_FALSE(read(nested));
    const QByteArray whole =
        "From: =?utf-8?B?5bGx?= <a@b.example>\nDate: nonsense\nContent-Type: multipart/alternative; "
        "boundary=x\n\n--x\nContent-Type: text/plain; charset=no-such\n"
        "Content-Transfer-Encoding: base64\n\n5bGxaGVsbG8=\n--x--\n";
    for (qsizetype cut = 0; cut < whole.size(); ++cut)
        for (const QByteArray& part : {whole.left(cut), QByteArray(whole).remove(cut, 1)})
            if (const auto mail = read(part); !mail)
                CHECK_FALSE(mail.error().text.isEmpty());
    const auto cut = read(whole.left(whole.size() - 6));
    REQUIRE(cut);
    CHECK_FALSE(cut->day.isValid());
}
