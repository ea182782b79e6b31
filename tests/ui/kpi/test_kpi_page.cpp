// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"
#include "ui/account/account_shell.h"

#include "charts/chart_card.h"
#include "charts/chart_view.h"
#include "charts/heat_map.h"
#include "kpi/compare_card.h"
#include "kpi/kpi_page.h"
#include "kpi/kpi_words.h"
#include "kpi/target_sheet.h"
#include "people/team_page.h"
#include "revenue/more_figures.h"
#include "revenue/revenue_store.h"
#include "session/view_palette.h"
#include "shell/command_palette.h"
#include "shell/rail.h"
#include "shell/sheet.h"
#include "widgets/card.h"
#include "widgets/eliding_box.h"
#include "widgets/filter_chips.h"
#include "widgets/format.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>

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
    /// The cards of the first phase that a workspace is in.
    KpiCard* card(const char* name)
    {
        const QStringList names = {QStringLiteral("nrr"), QStringLiteral("grr"), QStringLiteral("churn"),
                                   QStringLiteral("mrr")};
        return window.findChild<KpiCard*>(QStringLiteral("kpi.card.%1").arg(names.indexOf(QLatin1String(name))));
    }
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

TEST_CASE_METHOD(Figuring,
                 "the unfinished month is told apart in bars and lines, with the figure that the card shows of it",
                 "[ui][kpi]")
{
    const ChartData& movements = window.findChild<ChartCard*>(QStringLiteral("kpi.movements"))->chart()->data();
    const ChartData& retention = window.findChild<ChartCard*>(QStringLiteral("kpi.retention"))->chart()->data();
    const ChartData& churn = window.findChild<ChartCard*>(QStringLiteral("kpi.churn"))->chart()->data();
    const kpi::Course& course = page->figures().compared;
    const int last = course.size() - 1;
    REQUIRE(course.provisional == last);
    for (const ChartData* chart : {&movements, &retention, &churn})
        CHECK(chart->provisional == int(chart->size()) - 1);
    const revenue::Figures now = expected(lastOver() + 1, 12);
    CHECK(retention.series[0].values.back() == now.nrr());
    CHECK(retention.series[1].values.back() == now.grr());
    CHECK(churn.series[0].values.back() == now.logoChurn());
    const revenue::Figures month = expected(lastOver() + 1, 1);
    CHECK(movements.series.back().values.back() == (month.ending() - month.base).toDouble());
    page->setPeriod(last);
    CHECK(card("nrr")->figure() == retention.valueText(*retention.series[0].values.back()));
}

TEST_CASE_METHOD(Figuring, "every bar opens the accounts that it is made of", "[ui][kpi]")
{
    using revenue::Metric;
    auto* movements = window.findChild<ChartCard*>(QStringLiteral("kpi.movements"));
    const kpi::Course& course = page->figures().movements;
    for (int place = 0; place < course.size(); ++place) {
        const revenue::Figures& f = course.values[size_t(place)];
        const qint64 counts[] = {f.newAccounts, f.expansionAccounts, f.reactivatedAccounts, f.contractionAccounts,
                                 f.churnedAccounts};
        for (int series = 0; series < 5; ++series) {
            Q_EMIT movements->opened(place, series);
            CHECK(behind()->model()->rowCount() == counts[series]);
        }
    }
    page->explain(Metric::Nrr, page->figures().compared, page->figures().compared.lastComplete());
    const revenue::Figures year = expected(lastOver(), 12);
    CHECK(behind()->model()->rowCount() == year.baseAccounts);
    const QAbstractItemModelTester tester(behind()->model());
    REQUIRE(behind()->selectId(behind()->table()->idAt(0)));
    const qint64 id = behind()->currentId();
    // The contract rows of the account stand below.
    auto* rows = window.findChild<DataTable*>(QStringLiteral("kpi.rows"));
    CHECK(rows->model()->rowCount() == int(revenue::RevenueStore(workspace->db()).ofAccount(AccountId(id))->size()));
    QTest::keyClick(behind(), Qt::Key_Return);
    CHECK(window.currentPage()->id() == QStringLiteral("account"));
    CHECK(window.currentPage()->place() == QString::number(id));
}

TEST_CASE_METHOD(Figuring, "why a figure changed is a ranked list that adds up", "[ui][kpi]")
{
    const kpi::Course& course = page->figures().compared;
    const int last = course.lastComplete();
    page->explain(revenue::Metric::Nrr, course, last);
    window.findChild<FilterChips*>(QStringLiteral("kpi.behind.side"))->button(QStringLiteral("why"))->click();
    const Exported exported(*page);
    const qsizetype column = exported.header.indexOf(QStringLiteral("contribution"));
    REQUIRE(column > 0);
    double sum = 0;
    double before = 1e9;
    for (const QStringList& row : exported.rows) {
        sum += row[column].toDouble();
        CHECK(std::abs(row[column].toDouble()) <= before);
        before = std::abs(row[column].toDouble());
    }
    CHECK(std::abs(sum - (*course.values[size_t(last)].nrr() - *course.values[size_t(last) - 1].nrr())) < 1e-9);
    // Another metric of the same period by the box.
    auto* metric = window.findChild<QComboBox*>(QStringLiteral("kpi.behind.metric"));
    metric->setFocus();
    QTest::keyClick(metric, Qt::Key_Down);
    CHECK(window.findChild<ExplainPanel*>()->subject().metric == revenue::Metric::Grr);
    QTest::keyClick(behind(), Qt::Key_Escape);
    CHECK_FALSE(page->isExplaining());
}

TEST_CASE_METHOD(Figuring, "fiscal periods, a chosen period and a span show the engine's figures", "[ui][kpi]")
{
    auto* chips = window.findChild<FilterChips*>(QStringLiteral("kpi.window"));
    chips->button(QStringLiteral("half"))->click();
    const kpi::Course& course = page->figures().compared;
    REQUIRE(course.size() >= 3);
    CHECK(course.provisional == course.size() - 1);
    CHECK(course.periods.back().cut);
    CHECK(page->period() == course.lastComplete());
    const revenue::Period half = course.periods[size_t(course.lastComplete())];
    CHECK(half.lastDay().month() % 6 == 3);
    CHECK(card("grr")->figure() == percent(expected(half.closing, half.closing - half.opening).grr()));

    // The bridge's steps close.
    auto* bridge = window.findChild<ChartCard*>(QStringLiteral("kpi.bridge"));
    const ChartData& steps = bridge->chart()->data();
    REQUIRE(steps.size() == 7);
    const double rise = *steps.series[2].values[1] + *steps.series[2].values[2] + *steps.series[2].values[3];
    const double fall = *steps.series[3].values[4] + *steps.series[3].values[5];
    CHECK(std::abs(*steps.series[1].values[0] + rise - fall - *steps.series[1].values[6]) < 0.01);
    Q_EMIT bridge->opened(5, 3);
    CHECK(window.findChild<ExplainPanel*>()->subject().metric == revenue::Metric::Churn);

    auto* period = window.findChild<QComboBox*>(QStringLiteral("kpi.period"));
    period->setFocus();
    QTest::keyClick(period, Qt::Key_Down);
    CHECK(page->period() == course.lastComplete() - 1);

    chips->button(QStringLiteral("span"))->click();
    auto* dialog = window.findChild<Sheet*>(QStringLiteral("kpi.spanSheet"));
    REQUIRE(dialog);
    auto* from = dialog->findChild<QComboBox*>(QStringLiteral("kpi.spanSheet.from"));
    auto* to = dialog->findChild<QComboBox*>(QStringLiteral("kpi.spanSheet.to"));
    from->setCurrentIndex(from->findData((lastOver() - 4).index()));
    to->setCurrentIndex(to->findData(lastOver().index()));
    QTest::keyClick(dialog, Qt::Key_Return);
    CHECK(page->view().window == revenue::Window::Span);
    CHECK(card("nrr")->figure() == percent(expected(lastOver(), 5).nrr()));
}

TEST_CASE_METHOD(Figuring, "a cell of the cohorts opens the accounts that started then", "[ui][kpi]")
{
    auto* cohorts = window.findChild<HeatMapCard*>(QStringLiteral("kpi.cohorts"));
    const auto cells =
        revenue::cohorts(page->figures().selection, lastOver(), revenue::CohortStep::Quarter, FiscalCalendar(4));
    REQUIRE(cohorts->map()->data().cells.size() > 3);
    int row = -1;
    for (const revenue::CohortCell& cell : cells) {
        row += cell.age == 0 ? 1 : 0;
        cohorts->map()->setCurrent(row, cell.age);
        QTest::keyClick(cohorts->map(), Qt::Key_Return);
        CHECK(behind()->model()->rowCount() == cell.cohortAccounts);
        qint64 kept = 0;
        const Exported exported(*page);
        for (const QStringList& line : exported.rows)
            kept += exported.at(line, "mrr").toDouble() > 0 ? 1 : 0;
        CHECK(kept == cell.retainedAccounts);
    }
    // By month and by accounts.
    auto* step = window.findChild<QComboBox*>(QStringLiteral("kpi.cohorts.step"));
    step->setFocus();
    QTest::keyClick(step, Qt::Key_Down);
    auto* by = window.findChild<QComboBox*>(QStringLiteral("kpi.cohorts.by"));
    by->setFocus();
    QTest::keyClick(by, Qt::Key_Down);
    const auto months = revenue::cohorts(page->figures().selection, lastOver());
    const auto& shown = cohorts->map()->data().cells;
    size_t at = 0;
    for (const auto& line : shown)
        for (const auto& value : line) {
            CHECK(value == double(months[at].retainedAccounts) / double(months[at].cohortAccounts));
            ++at;
        }
    CHECK(at == months.size());
}

TEST_CASE_METHOD(Figuring, "a view is kept under a name, shown again and taken back", "[ui][kpi]")
{
    const std::vector<revenue::Filter> filters = {{revenue::Dimension::Segment, QStringLiteral("SMB")}};
    page->setFilter(filters);
    REQUIRE(window.commands().run(QStringLiteral("kpi.saveView")));
    auto* dialog = window.findChild<Sheet*>(QStringLiteral("view.form"));
    REQUIRE(dialog);
    QTest::keyClicks(dialog->findChild<QLineEdit*>(), QStringLiteral("SMB & 12"));
    QTest::keyClick(dialog, Qt::Key_Return);
    const auto saved = *SavedViewStore(workspace->db()).of(kKpiViews);
    REQUIRE(saved.size() == 1);
    CHECK(revenue::viewOf(saved[0].definition) == page->view());

    page->setFilter({});
    auto* menu = window.findChild<QPushButton*>(QStringLiteral("kpi.filter"))->menu();
    Q_EMIT menu->aboutToShow();
    for (QAction* action : menu->actions())
        if (action->text() == QStringLiteral("SMB && 12"))
            action->trigger();
    CHECK(page->view().filters == filters);
    // By name, from anywhere.
    page->setFilter({});
    window.navigate(QStringLiteral("accounts"));
    window.addPaletteProvider(std::make_unique<ViewProvider>(*session));
    QTest::keyClick(&window, Qt::Key_K, Qt::ControlModifier);
    QTest::keyClicks(window.commandPalette()->field(), QStringLiteral("#smb"));
    REQUIRE_FALSE(window.commandPalette()->items().empty());
    QTest::keyClick(window.commandPalette()->field(), Qt::Key_Return);
    CHECK(page->isVisible());
    CHECK(page->view().filters == filters);
    window.undoStack().undo();
    CHECK(SavedViewStore(workspace->db()).of(kKpiViews)->empty());
}

TEST_CASE_METHOD(Figuring, "a target stands on its card and in the chart, and says what is missing", "[ui][kpi]")
{
    REQUIRE(window.commands().run(QStringLiteral("kpi.targets")));
    auto* dialog = window.findChild<TargetSheet*>();
    REQUIRE(dialog);
    auto* value = dialog->findChild<QLineEdit*>(QStringLiteral("targets.value"));
    QTest::keyClicks(value, QStringLiteral("nothing"));
    QTest::keyClick(value, Qt::Key_Return);
    CHECK(revenue::TargetStore(workspace->db()).all()->empty());
    value->clear();
    QTest::keyClicks(value, QStringLiteral("250.5%"));
    QTest::keyClick(value, Qt::Key_Return);
    const auto targets = *revenue::TargetStore(workspace->db()).all();
    REQUIRE(targets.size() == 1);
    CHECK(targets[0].value == 2'505'000);
    CHECK(targets[0].metric == u"nrr");
    dialog->reject();
    bool said = false;
    for (const auto* label : card("nrr")->findChildren<QLabel*>())
        said = said || label->text().contains(QStringLiteral("250.5%"));
    CHECK(said);
    const ChartData& chart = window.findChild<ChartCard*>(QStringLiteral("kpi.retention"))->chart()->data();
    REQUIRE(chart.series.size() == 3);
    CHECK(chart.series[2].dashed);
    CHECK(chart.series[2].values[0] == 2.505);
    // Of another part of the accounts it says nothing.
    page->setFilter({{revenue::Dimension::Segment, QStringLiteral("SMB")}});
    CHECK(window.findChild<ChartCard*>(QStringLiteral("kpi.retention"))->chart()->data().series.size() == 2);
    window.undoStack().undo();
    CHECK(revenue::TargetStore(workspace->db()).all()->empty());
}

TEST_CASE_METHOD(Figuring, "undo of a target says what it takes back", "[ui][kpi]")
{
    REQUIRE(window.commands().run(QStringLiteral("kpi.targets")));
    auto* dialog = window.findChild<TargetSheet*>();
    REQUIRE(dialog);
    auto* value = dialog->findChild<QLineEdit*>(QStringLiteral("targets.value"));
    QTest::keyClicks(value, QStringLiteral("110%"));
    QTest::keyClick(value, Qt::Key_Return);
    CHECK(window.undoStack().undoText() == QStringLiteral("Target of NRR set"));
    auto* list = dialog->findChild<DataTable*>();
    REQUIRE(list->selectId(list->table()->idAt(0)));
    list->setFocus();
    QTest::mouseClick(dialog->findChild<QPushButton*>(QStringLiteral("targets.remove")), Qt::LeftButton);
    REQUIRE(revenue::TargetStore(workspace->db()).all()->empty());
    CHECK(window.undoStack().undoText() == QStringLiteral("Target of NRR removed"));
    dialog->reject();
}

TEST_CASE_METHOD(Figuring, "in a small window the panel's table is whole, and the rail stays as it is", "[ui][kpi]")
{
    for (const QString& code : {QStringLiteral("en"), QStringLiteral("ja")}) {
        language.set(code);
        show(1100, 700);
        QApplication::processEvents();
        const bool compact = window.rail()->isCompact();
        for (const char* name : {"kpi.card.0", "kpi.movements"}) {
            INFO(code.toStdString() << ' ' << name);
            auto* card = window.findChild<QWidget*>(QLatin1String(name));
            if (auto* figure = qobject_cast<KpiCard*>(card))
                QTest::keyClick(figure, Qt::Key_Return);
            else
                Q_EMIT qobject_cast<ChartCard*>(card)->opened(page->figures().movements.lastComplete(), 0);
            QApplication::processEvents();
            REQUIRE(behind()->isVisible());
            CHECK(window.rail()->isCompact() == compact);
            CHECK(behind()->horizontalScrollBar()->maximum() == 0);
            if (auto* why = window.findChild<FilterChips*>(QStringLiteral("kpi.behind.side")); why->isVisible()) {
                why->button(QStringLiteral("why"))->click();
                QApplication::processEvents();
                CHECK(behind()->horizontalScrollBar()->maximum() == 0);
            }
            QTest::keyClick(behind(), Qt::Key_Escape);
            QApplication::processEvents();
            CHECK_FALSE(behind()->isVisible());
        }
    }
}

TEST_CASE_METHOD(Figuring, "the company's phase chooses the first row, for everybody and undoably", "[ui][kpi]")
{
    auto* first = window.findChild<KpiCard*>(QStringLiteral("kpi.card.0"));
    const QString before = first->figure();
    REQUIRE(window.commands().run(QStringLiteral("kpi.focus.users")));
    CHECK(first->figure() != before);
    CHECK(window.findChild<KpiCard*>(QStringLiteral("kpi.card.3"))->figure()
          == number(expected(lastOver(), 1).endingAccounts()));
    CHECK(revenue::FocusStore(workspace->db()).read().value() == revenue::Focus::Users);
    QTest::keyClick(first, Qt::Key_Return);
    CHECK(window.findChild<ExplainPanel*>()->subject().metric == revenue::Metric::Users);
    window.undoStack().undo();
    CHECK(first->figure() == before);
}

TEST_CASE_METHOD(Figuring, "two parts of the accounts stand side by side", "[ui][kpi]")
{
    auto* compare = window.findChild<CompareCard*>();
    const int last = page->figures().compared.lastComplete();
    compare->setSides({last, revenue::Filter{revenue::Dimension::Segment, QStringLiteral("SMB")}}, {last, {}});
    const RowTable* table = compare->table();
    const auto cell = [&](int row, int column) { return table->index(row, column).data().toString(); };
    CHECK(cell(0, 1)
          == percent(expected(lastOver(), 12, {{revenue::Dimension::Segment, QStringLiteral("SMB")}}).nrr()));
    CHECK(cell(0, 2) == percent(expected(lastOver(), 12).nrr()));
}

TEST_CASE_METHOD(Figuring, "filters are those of the engine, and a change of data is seen", "[ui][kpi]")
{
    const std::vector<revenue::Filter> filters = {{revenue::Dimension::Segment, QStringLiteral("SMB")},
                                                  {revenue::Dimension::Tier, QStringLiteral("tech")}};
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
    auto rows =
        *revenue::RevenueStore(workspace->db()).ofAccount(first([](const AccountRow& r) { return !r.mrr.isZero(); }));
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

TEST_CASE_METHOD(Figuring, "the team's figures are the engine's, and open the KPI of the same time", "[ui][team]")
{
    auto* team = new TeamPage(*session);
    window.addPage(team);
    window.navigate(QStringLiteral("team"));
    auto* list = window.findChild<DataTable*>(QStringLiteral("team.table"));
    const QAbstractItemModelTester tester(list->model());
    window.findChild<FilterChips*>(QStringLiteral("team.window"))->button(QStringLiteral("half"))->click();
    const Exported exported(*team);
    REQUIRE(exported.rows.size() > 2);
    const qsizetype mrr = exported.header.indexOf(QStringLiteral("mrr"));
    const qsizetype nrr = exported.header.indexOf(QStringLiteral("nrr"));
    const Month now = Month::of(clock.today());
    const auto halves = revenue::periodsOf(revenue::Window::Half, now - 12, now, FiscalCalendar(4), now);
    const Month closing = halves[halves.size() - 2].closing; // the last that is over
    Amount all;
    for (const QStringList& line : exported.rows)
        all += Amount::fromMinor(line[mrr].toLongLong());
    CHECK(all == expected(closing, 6).ending());
    REQUIRE(list->selectId(list->table()->idAt(0)));
    QTest::keyClick(list, Qt::Key_Return);
    CHECK(window.currentPage()->id() == QStringLiteral("kpi"));
    CHECK(page->view().window == revenue::Window::Half);
    REQUIRE(page->view().filters.size() == 1);
    CHECK(page->view().filters[0].dimension == revenue::Dimension::Owner);
    const auto shown = page->figures().compared.values[size_t(page->period())];
    // What is owned on the last day; the rates are those of what was owned at the opening, as on the KPI page.
    const auto book = revenue::RevenueStore(workspace->db()).book();
    const auto held = revenue::MoreSelection(*book, {}, {}, page->view().filters)
                          .figures({page->figures().compared.periods[size_t(page->period())]})
                          .front()
                          .front();
    CHECK(QString::number(held.mrr.minorRounded()) == exported.rows[0][mrr]);
    CHECK(exported.rows[0][nrr] == (shown.nrr() ? QString::number(*shown.nrr(), 'f', 12) : QString()));
}

TEST_CASE_METHOD(Figuring, "pictures stand below each other where there is no room beside", "[ui][kpi]")
{
    auto* scroll = window.findChild<QScrollArea*>(QStringLiteral("kpi.scroll"));
    auto* left = window.findChild<ChartCard*>(QStringLiteral("kpi.retention"));
    auto* right = window.findChild<ChartCard*>(QStringLiteral("kpi.movements"));
    CHECK(left->y() == right->y());
    show(800, 700);
    QApplication::processEvents();
    CHECK(left->x() == right->x());
    CHECK(left->y() < right->y());
    CHECK(scroll->widget()->width() <= scroll->viewport()->width());
}

TEST_CASE_METHOD(Figuring, "a view that a later version saved is refused in words, and the figures stay what they were",
                 "[ui][kpi]")
{
    const revenue::View before = page->view();
    workspace->db().execute(
        "INSERT INTO saved_views (id, page, name, definition) VALUES (77, 'kpi', 'In dollars', '{\"window\":\"month\",\"where\":[],\"currency\":\"USD\"}')");
    window.navigate(QStringLiteral("kpi"), QStringLiteral("view/77"));
    CHECK(page->view() == before);
    REQUIRE_FALSE(window.toasts()->texts().isEmpty());
    CHECK(window.toasts()->texts().last().contains(QStringLiteral("“In dollars” was saved by another version")));
}

TEST_CASE_METHOD(Figuring, "cards beside each other are of one width, and nothing at their heads is cut", "[ui][kpi]")
{
    const auto picture = [&](const char* name) {
        return window.findChild<PictureCard*>(QStringLiteral("kpi.") + QLatin1String(name));
    };
    for (const QString& code : {QStringLiteral("en"), QStringLiteral("ja")}) {
        language.set(code);
        for (const QSize size : {QSize(1440, 900), QSize(1100, 700)}) {
            show(size.width(), size.height());
            QApplication::processEvents();
            for (const auto& [left, right] :
                 {std::pair("retention", "movements"), {"bridge", "cohorts"}, {"churn", "distribution"}}) {
                INFO(code.toStdString() << ' ' << size.width() << ' ' << left);
                CHECK(picture(left)->y() == picture(right)->y());
                CHECK(std::abs(picture(left)->width() - picture(right)->width()) <= 1);
            }
            for (const char* name : {"distribution.of", "cohorts.step", "cohorts.by"}) {
                const auto* box = window.findChild<ElidingBox*>(QStringLiteral("kpi.") + QLatin1String(name));
                REQUIRE(box);
                CHECK(box->shownText() == box->currentText());
            }
            auto* scroll = window.findChild<QScrollArea*>(QStringLiteral("kpi.scroll"));
            CHECK(scroll->widget()->width() <= scroll->viewport()->width());
        }
    }
}

TEST_CASE_METHOD(Figuring, "the panel shows every figure and date whole; names give way", "[ui][kpi]")
{
    for (const QString& code : {QStringLiteral("en"), QStringLiteral("ja")}) {
        language.set(code);
        page->explain(revenue::Metric::Nrr, page->figures().compared, page->figures().compared.lastComplete());
        QApplication::processEvents();
        auto* list = behind();
        REQUIRE(list->selectId(list->table()->idAt(0)));
        QApplication::processEvents();
        auto* rows = window.findChild<DataTable*>(QStringLiteral("kpi.rows"));
        REQUIRE(rows->model()->rowCount() > 0);
        for (DataTable* table : {list, rows}) {
            INFO(code.toStdString() << ' ' << table->objectName().toStdString());
            CHECK(table->horizontalScrollBar()->maximum() == 0);
            const bool named = table == list;
            for (int column = named ? 2 : 0; column < (named ? table->model()->columnCount() : 3); ++column)
                for (int row = 0; row < table->model()->rowCount(); ++row)
                    CHECK(table->columnWidth(column)
                          >= table->QTableView::sizeHintForIndex(table->model()->index(row, column)).width());
        }
    }
}

TEST_CASE_METHOD(Figuring, "two sides that are compared can be told apart where their names are cut", "[ui][kpi]")
{
    window.findChild<FilterChips*>(QStringLiteral("kpi.window"))->button(QStringLiteral("quarter"))->click();
    auto* compare = window.findChild<CompareCard*>();
    const int last = page->figures().compared.lastComplete();
    REQUIRE(last >= 1);
    compare->setSides({last - 1, {}}, {last, {}});
    auto* table = window.findChild<DataTable*>(QStringLiteral("kpi.compare.table"));
    window.findChild<QScrollArea*>(QStringLiteral("kpi.scroll"))->ensureWidgetVisible(table);
    QHeaderView* header = table->horizontalHeader();
    for (const int column : {1, 2})
        header->resizeSection(column, 130);
    const auto picture = [&](int column) {
        return header->grab(QRect(header->sectionViewportPosition(column), 0, 128, header->height())).toImage();
    };
    CHECK(picture(1) != picture(2));
    // The boxes above say the beginning and the end of what they hold.
    auto* left = window.findChild<ElidingBox*>(QStringLiteral("kpi.compare.left.period"));
    auto* right = window.findChild<ElidingBox*>(QStringLiteral("kpi.compare.right.period"));
    REQUIRE(left);
    REQUIRE(right);
    QApplication::processEvents();
    CHECK(left->shownText() == left->currentText());
    for (ElidingBox* box : {left, right})
        box->setFixedWidth(130);
    QApplication::processEvents();
    CHECK(left->shownText() != left->currentText());
    CHECK(left->shownText() != right->shownText());
    CHECK(left->shownText().front() == left->currentText().front());
    CHECK(left->shownText().back() == left->currentText().back());
}

TEST_CASE_METHOD(Figuring, "a card's caption is its own figure's", "[ui][kpi]")
{
    const auto said = [&](int at) {
        QStringList texts;
        for (const auto* label :
             window.findChild<KpiCard*>(QStringLiteral("kpi.card.%1").arg(at))->findChildren<QLabel*>())
            texts += label->text();
        return texts.join(u'|');
    };
    const revenue::Figures year = expected(lastOver(), 12);
    REQUIRE(year.newAccounts > 1);
    REQUIRE(year.expansionAccounts > 1);
    REQUIRE(window.commands().run(QStringLiteral("kpi.focus.gross_arr"))); // gross ARR, committed, new, GRR
    CHECK(said(2).contains(QStringLiteral("%1 new accounts").arg(year.newAccounts)));
    REQUIRE(window.commands().run(QStringLiteral("kpi.focus.arpu"))); // ARPU, ARPA, expansion, users
    CHECK(said(1).contains(QStringLiteral("÷ %1 accounts").arg(year.endingAccounts())));
    CHECK(said(2).contains(QStringLiteral("%1 accounts pay more").arg(year.expansionAccounts)));
    REQUIRE(window.commands().run(
        QStringLiteral("kpi.focus.productivity"))); // ARR per FTE, accounts per FTE, ARR, accounts
    CHECK(said(3).contains(QStringLiteral("%1 at the opening").arg(year.baseAccounts)));
}

TEST_CASE_METHOD(Figuring, "red is for what is lost, and every figure has one sign for less", "[ui][kpi]")
{
    auto* distribution = window.findChild<ChartCard*>(QStringLiteral("kpi.distribution"));
    auto* of = window.findChild<QComboBox*>(QStringLiteral("kpi.distribution.of"));
    constexpr int kRed = 3;
    for (int i = 0; i < of->count(); ++i) {
        of->setFocus();
        QTest::keyClick(of, i == 0 ? Qt::Key_Home : Qt::Key_Down);
        const auto metric = revenue::Metric(of->currentData().toInt());
        INFO(of->currentText().toStdString());
        const bool lost = metric == revenue::Metric::GrossMrrChurn || metric == revenue::Metric::Churn;
        CHECK((distribution->chart()->data().series[0].color == kRed) == lost);
    }
    // So are the lines on the cards.
    const auto isRed = [&](int at) {
        const QImage image = window.findChild<KpiCard*>(QStringLiteral("kpi.card.%1").arg(at))
                                 ->findChild<Sparkline*>()
                                 ->grab()
                                 .toImage();
        const QColor red = lightTokens().series[kRed];
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                if (image.pixelColor(x, y) == red)
                    return true;
        return false;
    };
    CHECK(isRed(2)); // logo churn
    CHECK_FALSE(isRed(3));
    REQUIRE(window.commands().run(QStringLiteral("kpi.focus.gross_arr")));
    CHECK_FALSE(isRed(2)); // new MRR
    window.undoStack().undo();
    const ChartData& churn = window.findChild<ChartCard*>(QStringLiteral("kpi.churn"))->chart()->data();
    CHECK(churn.axisText(-0.05) == percent(-0.05, 0));
    CHECK(churn.axisText(-0.025) == percent(-0.025, 1));
    CHECK(kpi::valueText(revenue::Metric::AccountsPerFte, -2.5, QStringLiteral("JPY"), QLocale())
          == QStringLiteral("−2.5"));
}

TEST_CASE_METHOD(Figuring, "the legend is reached with Tab and switched with Space", "[ui][kpi]")
{
    auto* movements = window.findChild<ChartCard*>(QStringLiteral("kpi.movements"));
    window.findChild<QWidget*>(QStringLiteral("kpi.movements.save"))->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    REQUIRE(QApplication::focusWidget());
    CHECK(QApplication::focusWidget()->objectName() == QStringLiteral("kpi.movements.legend.0"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    CHECK(movements->chart()->data().series[0].hidden);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    CHECK(QApplication::focusWidget()->objectName() == QStringLiteral("kpi.movements.legend.1"));
    // Other figures bring no other order.
    page->setFilter({{revenue::Dimension::Segment, QStringLiteral("SMB")}});
    window.findChild<QWidget*>(QStringLiteral("kpi.movements.save"))->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    CHECK_FALSE(movements->chart()->data().series[0].hidden);
}

TEST_CASE_METHOD(Figuring, "targets begin with the form, not with the list", "[ui][kpi]")
{
    REQUIRE(window.commands().run(QStringLiteral("kpi.targets")));
    auto* dialog = window.findChild<TargetSheet*>();
    REQUIRE(dialog);
    REQUIRE(dialog->focusWidget());
    CHECK(dialog->focusWidget()->objectName() == QStringLiteral("targets.metric"));
    // Down the form, and only then to the list.
    QStringList walked;
    for (int i = 0; i < 6; ++i) {
        QTest::keyClick(dialog->focusWidget(), Qt::Key_Tab);
        walked += dialog->focusWidget()->objectName();
    }
    CHECK(walked.indexOf(QStringLiteral("targets.value")) >= 0);
    CHECK(walked.indexOf(QStringLiteral("targets.value")) < walked.indexOf(QStringLiteral("targets.list")));
}
