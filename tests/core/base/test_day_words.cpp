// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/day_words.h"
#include "support/catch.h"
#include "support/paths.h"
#include "support/support.h"

#include <QStringList>

using namespace tasuki;

namespace {

const QDate kToday(2026, 4, 15); // a Wednesday

/// The lines of a corpus without its remarks.
QStringList corpus(const char* name)
{
    const QString text =
        QString::fromUtf8(test::readFile(QStringLiteral(TASUKI_TEST_DATA "/day-words/") + QLatin1String(name)));
    QStringList lines;
    for (const QString& line : text.split(u'\n'))
        if (!line.isEmpty() && !(line.startsWith(u'#') && line.contains(u' ')))
            lines += line;
    return lines;
}

const BusinessCalendar& calendar()
{
    static const BusinessCalendar made({QDate(2026, 4, 17)});
    return made;
}

std::vector<DayWord> read(QStringView text, bool isPast = false)
{
    return dayWordsIn(text, {kToday, FiscalStart(4), calendar(), isPast});
}

/// As the corpus writes it: "2026-04-20 due".
QString told(const std::vector<DayWord>& words)
{
    QStringList all;
    for (const DayWord& word : words)
        all += word.day.toString(Qt::ISODate)
               + (word.role == DayWord::Role::Due     ? QStringLiteral(" due")
                  : word.role == DayWord::Role::Start ? QStringLiteral(" start")
                                                      : QString());
    return all.join(u'|');
}

QString rest(const QString& text)
{
    QString left;
    qsizetype at = 0;
    for (const DayWord& word : read(text)) {
        left += text.mid(at, word.start - at) + u'_';
        at = word.end();
    }
    return left + text.mid(at);
}

} // namespace

TEST_CASE("days are read from words in both languages", "[daywords]")
{
    const QStringList lines = corpus("dates.txt");
    REQUIRE(lines.size() >= 120);
    for (const QString& line : lines) {
        INFO(line.toStdString());
        CHECK(told(read(line.section(u'\t', 0, 0))).toStdString() == line.section(u'\t', 1).toStdString());
    }
}

TEST_CASE("what only looks like a date is none", "[daywords]")
{
    const QStringList lines = corpus("traps.txt");
    REQUIRE(lines.size() >= 300);
    for (const QString& line : lines) {
        INFO(line.toStdString());
        CHECK(told(read(line)).toStdString() == "");
        CHECK(told(read(line, true)).toStdString() == "");
    }
}

TEST_CASE("the part of a text that says a day is told with its particle", "[daywords]")
{
    CHECK(rest(QStringLiteral("来週火曜までに見積もりを送る")) == QStringLiteral("_見積もりを送る"));
    CHECK(rest(QStringLiteral("見積もり　１２／３（木）までに　送る")) == QStringLiteral("見積もり　_　送る"));
    CHECK(rest(QStringLiteral("send the quote by next Friday, please")) == QStringLiteral("send the quote _, please"));
    CHECK(rest(QStringLiteral("着手：来週 資料 金曜までに")) == QStringLiteral("_ 資料 _"));
    CHECK(rest(QStringLiteral("明日15時に訪問")) == QStringLiteral("_15時に訪問"));
}

TEST_CASE("a day without a year is the last one where the past is meant", "[daywords]")
{
    CHECK(told(read(u"12/3 定例会", true)) == QStringLiteral("2025-12-03"));
    CHECK(told(read(u"4/15 定例会", true)) == QStringLiteral("2026-04-15"));
    CHECK(told(read(u"3日 訪問", true)) == QStringLiteral("2026-04-03"));
    CHECK(told(read(u"20日 訪問", true)) == QStringLiteral("2026-03-20"));
    CHECK(told(read(u"月曜 訪問", true)) == QStringLiteral("2026-04-13"));
    CHECK(told(read(u"水曜 訪問", true)) == QStringLiteral("2026-04-15"));
    CHECK(told(read(u"Nov 3 visit", true)) == QStringLiteral("2025-11-03"));
    // What is nearer in the future is planned and has not happened.
    CHECK(told(read(u"May 3 visit", true)) == QString());
    CHECK(told(read(u"5/3 訪問", true)) == QString());
    CHECK(told(read(u"2025/5/3 訪問", true)) == QStringLiteral("2025-05-03"));
    CHECK(told(read(u"先月末 訪問", true)) == QStringLiteral("2026-03-31"));
    CHECK(told(read(u"先月末 訪問")) == QString()); // no day to come
}

TEST_CASE("the fiscal year begins where the workspace says", "[daywords]")
{
    const auto end = [](QStringView text, int month) {
        return dayWordsIn(text, {kToday, FiscalStart(month), calendar()}).front().day;
    };
    CHECK(end(u"年度末", 1) == QDate(2026, 12, 31));
    CHECK(end(u"期末", 1) == QDate(2026, 6, 30));
    CHECK(end(u"期末", 10) == QDate(2026, 9, 30));
    CHECK(end(u"年度末", 5) == QDate(2026, 4, 30));
}

TEST_CASE("after the holidays is after three days off or more", "[daywords]")
{
    const BusinessCalendar plain;
    const auto after = [&](QDate today) { return dayWordsIn(u"連休明け", {today, {}, plain}).front().day; };
    CHECK(after(QDate(2026, 4, 30)) == QDate(2026, 5, 7));
    CHECK(after(QDate(2026, 5, 4)) == QDate(2026, 5, 7)); // in the middle of them
    CHECK(after(QDate(2026, 5, 6)) == QDate(2026, 5, 7));
    CHECK(after(QDate(2026, 5, 7)) == QDate(2026, 7, 21)); // Marine Day is a Monday
    CHECK(dayWordsIn(u"週明け", {QDate(2026, 5, 1), {}, plain}).front().day == QDate(2026, 5, 7));
}
