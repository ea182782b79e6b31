// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"
#include "ui/account/account_shell.h"

#include "charts/chart_card.h"
#include "charts/chart_view.h"
#include "kpi/kpi_page.h"
#include "revenue/revenue_store.h"
#include "widgets/card.h"
#include "widgets/filter_chips.h"
#include "widgets/format.h"

#include <QAbstractItemModelTester>
#include <QPushButton>

using namespace tasuki;
using namespace tasuki::test;

namespace {

struct Figuring : AccountShell {
    Figuring() : page(new KpiPage(*session))
    {
        window.addPage(page);
        show();
        window.navigate(QStringLiteral("kpi"));
    }
    revenue::Figures expected(Month month, int shift, const std::vector<revenue::Filter>& filters = {})
    {
        const auto book = revenue::RevenueStore(workspace->db()).book();
        return revenue::figures(revenue::select(*book, {}, filters), month, month, shift).front().front();
    }
    KpiCard* card(const char* name) { return window.findChild<KpiCard*>(QStringLiteral("kpi.card.") + QLatin1String(name)); }
    DataTable* behind() { return window.findChild<DataTable*>(QStringLiteral("kpi.accounts")); }
    Month lastOver() { return Month::of(clock.today()) - 1; }

    KpiPage* page;
};

} // namespace

TEST_CASE_METHOD(Figuring, "the cards tell of the last month that is over", "[ui][kpi]")
{
    const revenue::Figures year = expected(lastOver(), 12);
    CHECK(card("nrr")->figure() == percent(year.nrr()));
    CHECK(card("grr")->figure() == percent(year.grr()));
    CHECK(card("churn")->figure() == percent(year.logoChurn()));
    CHECK(card("mrr")->figure() == moneyCompact(expected(lastOver(), 1).ending(), QStringLiteral("JPY")));

    auto* chips = window.findChild<FilterChips*>(QStringLiteral("kpi.window"));
    chips->button(QStringLiteral("month"))->click();
    CHECK(card("nrr")->figure() == percent(expected(lastOver(), 1).nrr()));
}

TEST_CASE_METHOD(Figuring, "the unfinished month is striped in the bars and left out of the lines", "[ui][kpi]")
{
    auto* movements = window.findChild<ChartCard*>(QStringLiteral("kpi.movements"));
    auto* retention = window.findChild<ChartCard*>(QStringLiteral("kpi.retention"));
    const int last = int(page->figures().months.size()) - 1;
    CHECK(movements->chart()->data().provisional == last);
    for (const ChartSeries& series : retention->chart()->data().series)
        CHECK_FALSE(series.values.back().has_value());
}

TEST_CASE_METHOD(Figuring, "every point opens the accounts that it is made of", "[ui][kpi]")
{
    auto* movements = window.findChild<ChartCard*>(QStringLiteral("kpi.movements"));
    for (int place = 0; place < int(page->figures().months.size()); ++place) {
        Q_EMIT movements->opened(place);
        const revenue::Figures& f = page->figures().monthly[size_t(place)];
        CHECK(behind()->model()->rowCount() == f.newAccounts + f.expansionAccounts + f.contractionAccounts + f.churnedAccounts + f.reactivatedAccounts);
    }
    page->openAccounts(page->figures().lastComplete(), 12, false);
    const revenue::Figures year = expected(lastOver(), 12);
    CHECK(behind()->model()->rowCount() == year.baseAccounts + year.newAccounts + year.reactivatedAccounts);
    const QAbstractItemModelTester tester(behind()->model());
    REQUIRE(behind()->selectId(behind()->table()->idAt(0)));
    const QString first = QString::number(behind()->currentId());
    QTest::keyClick(behind(), Qt::Key_Return);
    CHECK(window.currentPage()->id() == QStringLiteral("account"));
    CHECK(window.currentPage()->place() == first);
}

TEST_CASE_METHOD(Figuring, "filters are those of the engine, and a change of data is seen", "[ui][kpi]")
{
    const std::vector<revenue::Filter> filters = {{revenue::Dimension::Segment, QStringLiteral("SMB")}, {revenue::Dimension::Tier, QStringLiteral("tech")}};
    page->setFilter(filters);
    CHECK(card("nrr")->figure() == percent(expected(lastOver(), 12, filters).nrr()));
    page->setFilter({});
    const QString before = card("mrr")->figure();
    const AccountRow& paying = row(first([](const AccountRow& r) { return r.mrr > Amount::fromMinor(400'000); }));
    auto rows = *revenue::RevenueStore(workspace->db()).ofAccount(paying.account().id);
    Subscription ended = rows.back();
    ended.endDate = ended.startDate;
    Edit edit(QStringLiteral("test"), session->act());
    edit.update(rows.back(), ended);
    REQUIRE(session->run(edit, {}));
    CHECK(card("mrr")->figure() != before);
    window.undoStack().undo();
    CHECK(card("mrr")->figure() == before);
}

TEST_CASE_METHOD(Figuring, "a currency without a rate is named instead of a wrong figure", "[ui][kpi]")
{
    auto rows = *revenue::RevenueStore(workspace->db()).ofAccount(first([](const AccountRow& r) { return !r.mrr.isZero(); }));
    Subscription foreign = rows.back();
    foreign.currency = QStringLiteral("XAU");
    Edit edit(QStringLiteral("test"), session->act());
    edit.update(rows.back(), foreign);
    REQUIRE(session->run(edit, {}));
    bool said = false;
    for (const auto* label : page->findChildren<QLabel*>())
        said = said || (label->isVisible() && label->text().contains(QStringLiteral("XAU")));
    CHECK(said);
}
