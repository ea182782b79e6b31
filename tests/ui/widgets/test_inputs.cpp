// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"
#include "widgets/date_edit.h"
#include "widgets/filter_chips.h"
#include "widgets/search_edit.h"

#include <QCalendarWidget>
#include <QInputMethodEvent>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace tasuki;

namespace {

void compose(QWidget* widget, const QString& preedit)
{
    QInputMethodEvent event(preedit, {});
    QApplication::sendEvent(widget, &event);
}

void commit(QWidget* widget, const QString& text)
{
    QInputMethodEvent event;
    event.setCommitString(text);
    QApplication::sendEvent(widget, &event);
}

const QDate kToday(2024, 10, 16);

} // namespace

TEST_CASE("what is being composed is searched for, but no key acts", "[ui][search]")
{
    SearchEdit edit;
    QSignalSpy changed(&edit, &SearchEdit::searchTextChanged);
    QSignalSpy accepted(&edit, &SearchEdit::accepted);
    QSignalSpy stepped(&edit, &SearchEdit::stepped);
    QSignalSpy left(&edit, &SearchEdit::left);
    compose(&edit, QStringLiteral("かがや"));
    CHECK(edit.isComposing());
    CHECK(edit.text().isEmpty());
    REQUIRE(changed.size() == 1);
    CHECK(changed.last().at(0).toString() == QStringLiteral("かがや"));
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Down, Qt::Key_Up, Qt::Key_Escape, Qt::Key_PageDown})
        QTest::keyClick(&edit, key);
    CHECK(accepted.isEmpty());
    CHECK(stepped.isEmpty());
    CHECK(left.isEmpty());
    commit(&edit, QStringLiteral("かがやき"));
    CHECK_FALSE(edit.isComposing());
    CHECK(edit.text() == QStringLiteral("かがやき"));
    CHECK(changed.last().at(0).toString() == QStringLiteral("かがやき"));
    CHECK(changed.size() == 2);
    QTest::keyClick(&edit, Qt::Key_Return);
    QTest::keyClick(&edit, Qt::Key_Down);
    CHECK(accepted.size() == 1);
    CHECK(stepped.size() == 1);
    QTest::keyClick(&edit, Qt::Key_Escape);
    CHECK(edit.text().isEmpty());
    QTest::keyClick(&edit, Qt::Key_Escape);
    CHECK(left.size() == 1);
}

TEST_CASE("a composition in the middle of a text is searched in its place", "[ui][search]")
{
    SearchEdit edit;
    edit.setText(QStringLiteral("ab"));
    edit.setCursorPosition(1);
    compose(&edit, QStringLiteral("か"));
    CHECK(edit.searchText() == QStringLiteral("aかb"));
}

TEST_CASE("days as people write them", "[ui][date]")
{
    const auto parse = [](const QString& text) { return parseSpokenDate(text, kToday).value_or(QDate()); };
    CHECK(parse(QStringLiteral("2024-03-01")) == QDate(2024, 3, 1));
    CHECK(parse(QStringLiteral("２０２４年３月１日")) == QDate(2024, 3, 1));
    CHECK(parse(QStringLiteral("10/20")) == QDate(2024, 10, 20));
    CHECK(parse(QStringLiteral("1/5")) == QDate(2025, 1, 5));
    CHECK(parse(QStringLiteral("12月24日")) == QDate(2024, 12, 24));
    CHECK(parse(QStringLiteral("今日")) == kToday);
    CHECK(parse(QStringLiteral("tomorrow")) == kToday.addDays(1));
    CHECK(parse(QStringLiteral("+3")) == kToday.addDays(3));
    CHECK(parse(QStringLiteral("-2w")) == kToday.addDays(-14));
    CHECK(parse(QStringLiteral("来週月曜")) == QDate(2024, 10, 21));
    CHECK(parse(QStringLiteral("３日後")) == kToday.addDays(3));
    CHECK(parse(QStringLiteral("in two weeks")) == kToday.addDays(14));
    CHECK(parse(QStringLiteral("月末")) == QDate(2024, 10, 31));
    // The last or the next one: a field does not guess. Nor does it know the company's calendar.
    for (const char* word : {"月曜", "Monday", "3営業日後", "in 3 business days", "期末", "来週月曜に電話", "四日市"}) {
        INFO(word);
        CHECK_FALSE(parse(QString::fromUtf8(word)).isValid());
    }
    CHECK_FALSE(parse(QStringLiteral("2024-02-30")).isValid());
    CHECK_FALSE(parse(QStringLiteral("13/1")).isValid());
    CHECK_FALSE(parse(QStringLiteral("soon")).isValid());
    CHECK_FALSE(parse(QString()).isValid());
}

TEST_CASE("a date edit takes words, keys and the calendar", "[ui][date]")
{
    DateEdit edit([] { return kToday; });
    QSignalSpy changed(&edit, &DateEdit::dateChanged);
    edit.show();
    QTest::keyClicks(&edit, QStringLiteral("+2"));
    CHECK(edit.date() == kToday.addDays(2));
    QTest::keyClick(&edit, Qt::Key_Return);
    CHECK(edit.text() == QStringLiteral("2024/10/18"));
    QTest::keyClick(&edit, Qt::Key_Down);
    CHECK(edit.date() == QDate(2024, 10, 19));
    QTest::keyClick(&edit, Qt::Key_PageUp);
    CHECK(edit.date() == QDate(2024, 9, 19));
    edit.setText(QStringLiteral("nonsense"));
    CHECK_FALSE(edit.isValid());
    CHECK_FALSE(edit.date().isValid());
    edit.clear();
    CHECK(edit.isValid());
    compose(&edit, QStringLiteral("あした"));
    QTest::keyClick(&edit, Qt::Key_Down);
    CHECK_FALSE(edit.date().isValid());
    commit(&edit, QStringLiteral("明日"));
    CHECK(edit.date() == kToday.addDays(1));
    QTest::keyClick(&edit, Qt::Key_Down, Qt::AltModifier);
    REQUIRE(edit.isCalendarOpen());
    QCalendarWidget* calendar = edit.openCalendar();
    Q_EMIT calendar->clicked(QDate(2024, 11, 5));
    CHECK_FALSE(edit.isCalendarOpen());
    CHECK(edit.text() == QStringLiteral("2024/11/05"));
}

TEST_CASE("a day that the calendar lacks is told from a text that is no day", "[ui][date]")
{
    DateEdit edit([] { return QDate(2026, 1, 15); });
    const auto problem = [&](const QString& text) {
        edit.setText(text);
        return edit.problem();
    };
    CHECK(problem(QStringLiteral("2026/02/28")).isEmpty());
    CHECK(problem(QString()).isEmpty());
    for (const char* none : {"2026/02/30", "2026-13-01", "２０２６年２月３０日", "2/30"})
        CHECK(problem(QString::fromUtf8(none)).startsWith(QStringLiteral("The calendar has no day")));
    for (const char* none : {"soon", "2026", "31st of May"})
        CHECK(problem(QString::fromUtf8(none)).startsWith(QStringLiteral("Use dates such as")));
}

TEST_CASE("one chip is on, and a person can change which", "[ui][chips]")
{
    FilterChips chips(FilterChips::Mode::Single);
    chips.resize(600, 34);
    chips.setChips(
        {{QStringLiteral("all"), QStringLiteral("All")}, {QStringLiteral("a&b"), QStringLiteral("A&B"), 12}});
    chips.show();
    CHECK(chips.current() == QStringLiteral("all"));
    QSignalSpy changed(&chips, &FilterChips::selectionChanged);
    QTest::mouseClick(chips.button(QStringLiteral("a&b")), Qt::LeftButton);
    CHECK(chips.current() == QStringLiteral("a&b"));
    CHECK(chips.button(QStringLiteral("a&b"))->accessibleName() == QStringLiteral("A&B 12"));
    CHECK(changed.size() == 1);
    QTest::mouseClick(chips.button(QStringLiteral("a&b")), Qt::LeftButton);
    CHECK(chips.button(QStringLiteral("a&b"))->isChecked());
    CHECK(changed.size() == 1);
    // Another count, or another chip beside it: what is on stays on.
    chips.setChips({{QStringLiteral("all"), QStringLiteral("All")},
                    {QStringLiteral("a&b"), QStringLiteral("A&B"), 11},
                    {QStringLiteral("c"), QStringLiteral("C")}});
    CHECK(chips.current() == QStringLiteral("a&b"));
    CHECK(chips.button(QStringLiteral("a&b"))->isChecked());
    chips.setSelected({QStringLiteral("all")});
    CHECK(changed.size() == 1);
}

TEST_CASE("chips that do not fit go into a menu", "[ui][chips]")
{
    FilterChips chips(FilterChips::Mode::Multiple);
    std::vector<Chip> many;
    for (int i = 0; i < 12; ++i)
        many.push_back({QString::number(i), QStringLiteral("Segment %1").arg(i)});
    chips.setChips(many);
    chips.resize(320, 34);
    chips.show();
    CHECK(chips.button(QStringLiteral("0"))->isVisible());
    CHECK_FALSE(chips.button(QStringLiteral("11"))->isVisible());
    CHECK(chips.findChild<QPushButton*>(QStringLiteral("moreChips"))->isVisible());
    chips.resize(2000, 34);
    CHECK(chips.button(QStringLiteral("11"))->isVisible());
    CHECK(chips.selected().isEmpty());
    QTest::mouseClick(chips.button(QStringLiteral("3")), Qt::LeftButton);
    QTest::mouseClick(chips.button(QStringLiteral("1")), Qt::LeftButton);
    CHECK(chips.selected() == QStringList{QStringLiteral("1"), QStringLiteral("3")});
}

TEST_CASE("the chip that is on is never in the menu of those without room", "[ui][chips]")
{
    FilterChips chips(FilterChips::Mode::Single);
    std::vector<Chip> many;
    for (int i = 0; i < 12; ++i)
        many.push_back({QString::number(i), QStringLiteral("Segment %1").arg(i)});
    chips.setChips(many);
    chips.resize(320, 34);
    chips.show();
    REQUIRE(QTest::qWaitForWindowExposed(&chips));
    for (const char* id : {"11", "0", "6"}) {
        INFO(id);
        chips.setSelected({QLatin1String(id)});
        const QPushButton* on = chips.button(QLatin1String(id));
        CHECK(on->isVisible());
        CHECK(chips.rect().contains(on->geometry()));
        CHECK(chips.rect().contains(chips.findChild<QPushButton*>(QStringLiteral("moreChips"))->geometry()));
        CHECK(chips.button(QStringLiteral("0"))->isVisible());
    }
    // The menu has the others, and choosing one of them brings it out.
    QTest::mouseClick(chips.findChild<QPushButton*>(QStringLiteral("moreChips")), Qt::LeftButton);
    auto* menu = chips.findChild<QMenu*>();
    REQUIRE(menu);
    for (QAction* action : menu->actions())
        CHECK(action->text() != QStringLiteral("Segment 6"));
    menu->actions().back()->trigger();
    menu->close();
    CHECK(chips.current() == QStringLiteral("11"));
    CHECK(chips.button(QStringLiteral("11"))->isVisible());
    chips.resize(90, 34);
    CHECK(chips.button(QStringLiteral("11"))->isVisible());
    CHECK(chips.rect().contains(chips.button(QStringLiteral("11"))->geometry()));
}

TEST_CASE("a click on a chip is told of, a key is not", "[ui][chips]")
{
    FilterChips chips(FilterChips::Mode::Single);
    chips.setChips({{QStringLiteral("a"), QStringLiteral("A")}, {QStringLiteral("b"), QStringLiteral("B")}});
    chips.resize(400, 34);
    chips.show();
    QSignalSpy clicked(&chips, &FilterChips::clicked);
    QTest::mouseClick(chips.button(QStringLiteral("b")), Qt::LeftButton);
    CHECK(clicked.size() == 1);
    QTest::mouseClick(chips.button(QStringLiteral("b")), Qt::LeftButton);
    CHECK(clicked.size() == 2);
    QTest::keyClick(chips.button(QStringLiteral("a")), Qt::Key_Space);
    CHECK(chips.current() == QStringLiteral("a"));
    // Pressed and let go beside it, and then a key.
    QTest::mousePress(chips.button(QStringLiteral("b")), Qt::LeftButton);
    QTest::mouseRelease(chips.button(QStringLiteral("b")), Qt::LeftButton, {}, {-20, -20});
    QTest::keyClick(chips.button(QStringLiteral("b")), Qt::Key_Space);
    CHECK(clicked.size() == 2);
}
