// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"
#include "ui/account/account_shell.h"

#include "handoff/age_grid.h"
#include "handoff/handoff_rules.h"
#include "handoff/handoff_store.h"
#include "handoff/pass_statistics_page.h"
#include "handoff/return_reasons.h"
#include "report/pass_statistics_source.h"
#include "storage/failure.h"
#include "widgets/card.h"
#include "widgets/filter_chips.h"

#include <QPushButton>

#include <set>

using namespace tasuki;
using namespace tasuki::test;

namespace {

struct Counted : AccountShell {
    Counted()
    {
        window.addPage(new PassStatisticsPage(*session));
        show();
        window.navigate(QStringLiteral("handoffs"));
        part<QPushButton>("handoffs.statistics")->click();
        QTest::qWait(0);
    }
    template <typename W>
    W* part(const char* name)
    {
        W* found = window.findChild<W*>(QLatin1String(name));
        INFO(name);
        REQUIRE(found);
        return found;
    }
    DataTable* list() { return part<DataTable>("passStatistics.table"); }
    QString page() { return window.currentPage()->id(); }
    report::PassStatistics expected(report::PassSlice by, QDate from)
    {
        const auto facts = storage::unwrap(report::passFactsOf(workspace->db(), clock.today()));
        return report::passStatistics(facts, by, from, clock.today(), clock.today());
    }
    QDate yearAgo() { return (Month::of(clock.today()) - 11).firstDay(); }
    /// The ids in the list of handoffs.
    std::set<qint64> handoffs()
    {
        std::set<qint64> ids;
        const auto* table = part<DataTable>("handoffs.table");
        for (int row = 0; row < table->table()->rowCount(); ++row)
            ids.insert(table->table()->idAt(row));
        return ids;
    }
    static std::set<qint64> idsOf(const std::vector<HandoffId>& of)
    {
        std::set<qint64> ids;
        for (const HandoffId id : of)
            ids.insert(id.value());
        return ids;
    }
};

} // namespace

TEST_CASE_METHOD(Counted, "the statistics show a line for each route, team or member, chosen by keyboard",
                 "[ui][handoff][statistics]")
{
    CHECK(page() == u"pass-statistics");
    const auto byRoute = expected(report::PassSlice::Route, yearAgo());
    CHECK(list()->table()->rowCount() == int(byRoute.lines.size()));
    auto* who = part<FilterChips>("passStatistics.who");
    who->button(QStringLiteral("route"))->setFocus();
    for (const Qt::Key key : {Qt::Key_Right, Qt::Key_Right, Qt::Key_Space})
        QTest::keyClick(QApplication::focusWidget(), key);
    CHECK(who->current() == u"person");
    const auto byMember = expected(report::PassSlice::Member, yearAgo());
    CHECK(list()->table()->rowCount() == int(byMember.lines.size()));
    CHECK(byMember.lines.size() > 2);
}

TEST_CASE_METHOD(Counted, "a figure opens the handoffs that it was counted from", "[ui][handoff][statistics]")
{
    const auto all = expected(report::PassSlice::Route, yearAgo());
    REQUIRE(all.total.accepted.count() > 0);
    auto* card = part<KpiCard>("passStatistics.accepted");
    card->setFocus();
    QTest::keyClick(card, Qt::Key_Return);
    CHECK(page() == u"handoffs");
    CHECK(handoffs() == idsOf(all.total.accepted.of));
    CHECK(part<FilterChips>("handoffs.chips")->current() == u"picked");

    // A cell of what waits.
    window.navigate(QStringLiteral("pass-statistics"));
    auto* ages = part<AgeGrid>("passStatistics.ages");
    int mark = 0;
    while (mark < ages->markCount() && ages->cell(mark).late.empty())
        ++mark;
    REQUIRE(mark < ages->markCount());
    const auto waiting = idsOf(ages->cell(mark).of);
    QTest::mouseClick(ages, Qt::LeftButton, {}, ages->markRect(mark).center());
    CHECK(page() == u"handoffs");
    CHECK(handoffs() == waiting);

    // Opened at another one, the page shows no such chip any more.
    qint64 another = 0;
    for (const Handoff& handoff : *handoff::HandoffStore(workspace->db()).all())
        if (!waiting.contains(handoff.id.value()))
            another = handoff.id.value();
    window.navigate(QStringLiteral("handoffs"), QString::number(another));
    CHECK_FALSE(part<FilterChips>("handoffs.chips")->button(QStringLiteral("picked")));
    CHECK(handoffs().contains(another));
}

TEST_CASE_METHOD(Counted, "Enter on a line opens its handoffs, and the marks are walked by arrows",
                 "[ui][handoff][statistics]")
{
    list()->setFocus();
    list()->selectId(list()->table()->idAt(0));
    const auto all = expected(report::PassSlice::Route, yearAgo());
    QTest::keyClick(list(), Qt::Key_Return);
    CHECK(page() == u"handoffs");
    const auto offered = idsOf(all.lines[0].figures.offered);
    const auto shown = handoffs();
    CHECK(std::ranges::includes(shown, offered));

    window.navigate(QStringLiteral("pass-statistics"));
    auto* ages = part<AgeGrid>("passStatistics.ages");
    ages->setFocus();
    const int before = ages->current();
    QTest::keyClick(ages, Qt::Key_Right);
    QTest::keyClick(ages, Qt::Key_Down);
    CHECK(ages->current() == before + int(report::kAgeEnds.size()) + 2);
    CHECK_FALSE(ages->accessibleDescription().isEmpty());
    auto* reasons = part<ReturnReasons>("passStatistics.reasons");
    REQUIRE(reasons->markCount() == int(all.reasons.size()));
    reasons->setFocus();
    QTest::keyClick(reasons, Qt::Key_Return);
    CHECK(page() == u"handoffs");
    CHECK(handoffs() == idsOf(all.reasons[0].of));
}

TEST_CASE_METHOD(Counted, "the statistics follow what happens, and another period", "[ui][handoff][statistics]")
{
    const QString caption = window.currentPage()->caption();
    auto* period = part<FilterChips>("passStatistics.window");
    period->button(QStringLiteral("t12m"))->setFocus();
    for (int i = 0; i < 3; ++i)
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    CHECK(period->current() == u"month");
    CHECK(window.currentPage()->caption() != caption);
    const auto ofMonth = expected(report::PassSlice::Route, Month::of(clock.today()).firstDay());
    CHECK(list()->table()->rowCount() == int(ofMonth.lines.size()));

    const auto waiting = ofMonth.total.accept.running;
    REQUIRE_FALSE(waiting.empty());
    const Handoff offered = **handoff::HandoffStore(workspace->db()).find(waiting.front());
    session->setActor(offered.fromMemberId);
    REQUIRE(session->run(handoff::cancel(offered, session->directory(), session->act()), {}));
    int open = 0;
    auto* ages = part<AgeGrid>("passStatistics.ages");
    for (int mark = 0; mark < ages->markCount(); ++mark)
        open += int(std::ranges::count(ages->cell(mark).of, offered.id));
    CHECK(open == 0);
}

TEST_CASE_METHOD(Counted, "the statistics are written as they are shown", "[ui][handoff][statistics]")
{
    const auto table = window.currentPage()->exportTable();
    REQUIRE(table);
    const auto all = expected(report::PassSlice::Route, yearAgo());
    REQUIRE(table->shown.rows.size() == all.lines.size());
    CHECK(table->shown.columns[0].name == u"route");
    CHECK(table->shown.rows[0][1] == QString::number(all.lines[0].figures.offered.size()));
}
