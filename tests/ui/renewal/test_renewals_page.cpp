// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"
#include "ui/account/account_shell.h"

#include "account/account_store.h"
#include "account/timeline_view.h"
#include "renewal/month_strip.h"
#include "renewal/outcome_dialog.h"
#include "renewal/reasons_dialog.h"
#include "renewal/renewal_store.h"
#include "renewal/renewal_words.h"
#include "renewal/renewals_page.h"
#include "report/renewal_source.h"
#include "revenue/revenue_store.h"
#include "widgets/card.h"
#include "widgets/filter_chips.h"
#include "widgets/format.h"
#include "widgets/search_edit.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace tasuki;
using namespace tasuki::test;
using renewal::RenewalItem;

namespace {

struct OnRenewals : AccountShell {
    OnRenewals() : page(new RenewalsPage(*session))
    {
        window.addPage(page);
        show();
        window.navigate(QStringLiteral("renewals"));
    }
    DataTable* list() { return page->findChild<DataTable*>(QStringLiteral("renewals.table")); }
    FilterChips* chips() { return page->findChild<FilterChips*>(QStringLiteral("renewals.chips")); }
    KpiCard* card(const char* name) { return page->findChild<KpiCard*>(QStringLiteral("renewals.card.") + QLatin1String(name)); }
    std::vector<RenewalItem> items() { return *report::renewalsOf(session->db(), kDay); }
    std::optional<RenewalItem> next(AccountId id) { return *report::nextRenewalOf(session->db(), id, kDay); }
    /// The first open one within half a year, chosen in the list with the keyboard in it.
    RenewalItem choose()
    {
        for (const RenewalItem& item : items())
            if (item.isOpen() && item.due >= kDay && kDay.daysTo(item.due) <= 180 && item.mrr > Amount()) {
                window.navigate(QStringLiteral("renewals"), QString::number(item.account().value()));
                REQUIRE(list()->currentId() == item.account().value());
                list()->setFocus();
                return item;
            }
        FAIL("nothing is due in the sample");
        return {};
    }
    Account stored(AccountId id) { return **AccountStore(session->db()).find(id); }
    QDialog* dialog(const char* name)
    {
        auto* found = window.findChild<QDialog*>(QLatin1String(name));
        REQUIRE(found);
        REQUIRE(found->isVisible());
        return found;
    }
    static void pick(QWidget* dialog, const char* name, const QVariant& data)
    {
        auto* box = dialog->findChild<QComboBox*>(QLatin1String(name));
        REQUIRE(box->findData(data) >= 0);
        box->setCurrentIndex(box->findData(data));
    }
    static void click(QWidget* dialog, const char* name) { QTest::mouseClick(dialog->findChild<QWidget*>(QLatin1String(name)), Qt::LeftButton); }

    RenewalsPage* page;
};

} // namespace

TEST_CASE_METHOD(OnRenewals, "chips and months show what is due when, and the totals are theirs", "[ui][renewal]")
{
    const QAbstractItemModelTester tester(list()->table());
    const auto all = items();
    const auto count = [&](auto fits) { return int(std::ranges::count_if(all, fits)); };
    for (const int days : {30, 90, 180}) {
        QTest::mouseClick(chips()->button(QString::number(days)), Qt::LeftButton);
        const auto fits = [&](const RenewalItem& item) { return item.isOpen() && item.due >= kDay && kDay.daysTo(item.due) <= days; };
        CHECK(list()->table()->rowCount() == count(fits));
        Amount sum;
        for (const RenewalItem& item : all)
            if (fits(item))
                sum += item.mrr;
        CHECK(page->totals().all.mrr == sum);
        CHECK(card("due")->figure() == moneyCompact(sum, QStringLiteral("JPY")));
    }
    QTest::mouseClick(chips()->button(QStringLiteral("decided")), Qt::LeftButton);
    CHECK(list()->table()->rowCount() == count([](const RenewalItem& item) { return !item.isOpen(); }));
    CHECK(page->totals().all.accounts == 0);
    QTest::mouseClick(chips()->button(QStringLiteral("all")), Qt::LeftButton);
    CHECK(list()->table()->rowCount() == int(all.size()));

    // A month of the strip, chosen with the keyboard and left again.
    auto* months = page->findChild<MonthStrip*>();
    const Month month = Month::of(kDay) + 2;
    auto* tile = months->tile(month);
    REQUIRE(tile);
    months->tile(Month::of(kDay) + 1)->setFocus();
    QTest::keyClick(months->tile(Month::of(kDay) + 1), Qt::Key_Right);
    QTest::keyClick(tile, Qt::Key_Space);
    CHECK(months->chosen() == month);
    CHECK(list()->table()->rowCount() == count([&](const RenewalItem& item) { return item.isOpen() && Month::of(item.due) == month; }));
    QTest::mouseClick(tile, Qt::LeftButton);
    CHECK_FALSE(months->chosen());
    CHECK(chips()->current() == QStringLiteral("180"));

    auto* mine = page->findChild<FilterChips*>(QStringLiteral("renewals.mine"));
    QTest::mouseClick(mine->button(QStringLiteral("mine")), Qt::LeftButton);
    CHECK(list()->table()->rowCount()
          == count([&](const RenewalItem& item) { return item.isOpen() && item.due >= kDay && kDay.daysTo(item.due) <= 180 && item.owner == sample::kSampleActor; }));
    auto* search = page->findChild<SearchEdit*>();
    search->setText(QStringLiteral("そんな名前はない"));
    CHECK(list()->table()->rowCount() == 0);
    CHECK(page->totals().all.accounts == 0);
    Q_EMIT list()->clearFiltersWanted();
    CHECK(list()->table()->rowCount() == int(all.size()));
}

TEST_CASE_METHOD(OnRenewals, "a call is one key, counts in the totals, and is taken back", "[ui][renewal]")
{
    const RenewalItem item = choose();
    QTest::keyClick(list(), Qt::Key_0);
    const auto before = page->totals();
    const int steps = window.undoStack().count();
    QTest::keyClick(list(), Qt::Key_3);
    CHECK(next(item.account())->call() == RenewalCall::AtRisk);
    CHECK(window.undoStack().count() == steps + 1);
    CHECK(list()->currentId() == item.account().value());
    CHECK(page->totals().byCall[size_t(RenewalCall::AtRisk)].mrr == before.byCall[size_t(RenewalCall::AtRisk)].mrr + item.mrr);
    CHECK(page->forecast().nrr->low <= page->forecast().nrr->likely);
    // By menu, on the account's page, and in its timeline.
    QTest::keyClick(list(), Qt::Key_C);
    auto* menu = page->findChild<QMenu*>(QStringLiteral("renewals.callMenu"));
    REQUIRE(menu);
    QTest::keyClick(menu, Qt::Key_Return); // the first: commit
    CHECK(next(item.account())->call() == RenewalCall::Commit);
    QTest::keyClick(list(), Qt::Key_Return);
    REQUIRE(window.currentPage()->id() == QStringLiteral("account"));
    CHECK(window.currentPage()->place() == QString::number(item.account().value()));
    bool said = false;
    for (const auto* label : account->findChildren<QLabel*>())
        said = said || label->text().contains(QStringLiteral("Commit"));
    CHECK(said);
    auto* timeline = account->findChild<TimelineView*>()->timeline();
    int told = 0;
    for (int i = 0; i < timeline->rowCount(); ++i)
        told += timeline->entry(i).type() == report::TimelineType::Renewal ? 1 : 0;
    CHECK(told >= 2);
    window.undoStack().undo();
    window.undoStack().undo();
    CHECK(next(item.account())->call() == RenewalCall::None);
    // Several at once are one step.
    window.navigate(QStringLiteral("renewals"));
    list()->setFocus();
    QTest::keyClick(list(), Qt::Key_Home);
    QTest::keyClick(list(), Qt::Key_Down, Qt::ShiftModifier);
    REQUIRE(list()->selectedIds().size() == 2);
    const auto ids = list()->selectedIds();
    const int count = window.undoStack().count();
    QTest::keyClick(list(), Qt::Key_4);
    for (const qint64 id : ids)
        CHECK(next(AccountId(id))->call() == RenewalCall::Lost);
    CHECK(window.undoStack().count() == count + 1);
}

TEST_CASE_METHOD(OnRenewals, "renewed moves the renewal date by the term", "[ui][renewal]")
{
    const RenewalItem item = choose();
    const auto before = items();
    QTest::keyClick(list(), Qt::Key_E);
    QDialog* d = dialog("renewals.outcomeDialog");
    pick(d, "outcome.outcome", int(RenewalOutcome::Renewed));
    pick(d, "outcome.term", 24);
    CHECK(d->findChild<QLabel*>(QStringLiteral("outcome.preview"))->text().contains(dateNumeric(item.due.addMonths(24))));
    CHECK_FALSE(d->findChild<QWidget*>(QStringLiteral("outcome.reason"))->isVisible());
    const qint64 due = page->rate().due;
    QTest::keyClick(d, Qt::Key_Return);
    CHECK(stored(item.account()).renewalDate == item.due.addMonths(24));
    const auto after = items();
    CHECK(after.size() == before.size() + 1); // the next one is due, this one decided
    const auto past = std::ranges::find_if(after, [&](const RenewalItem& one) { return one.account() == item.account() && one.due == item.due; });
    REQUIRE(past != after.end());
    CHECK(past->outcome() == RenewalOutcome::Renewed);
    CHECK(past->renewedMrr() == item.mrr);
    if (item.due <= FiscalCalendar(4).periodOf(FiscalPeriod::Kind::Half, kDay).lastDay())
        CHECK(page->rate().due == due + 1);
    window.undoStack().undo();
    CHECK(stored(item.account()).renewalDate == item.due);
    CHECK(items().size() == before.size());
}

TEST_CASE_METHOD(OnRenewals, "a churn wants a reason, says what it does, and ends the contract", "[ui][renewal]")
{
    const RenewalItem item = choose();
    click(page, "renewals.outcome");
    QDialog* d = dialog("renewals.outcomeDialog");
    pick(d, "outcome.outcome", int(RenewalOutcome::Churned));
    CHECK_FALSE(d->findChild<QWidget*>(QStringLiteral("outcome.term"))->isVisible());
    click(d, "outcome.ok");
    CHECK(d->isVisible());
    CHECK(d->findChild<QLabel*>(QStringLiteral("outcome.problem"))->text().contains(QStringLiteral("reason")));
    // The list is edited from here.
    click(d, "outcome.editReasons");
    auto* reasons = d->findChild<ReasonsDialog*>();
    REQUIRE(reasons);
    auto* name = reasons->findChild<QLineEdit*>(QStringLiteral("reasons.name"));
    QTest::keyClicks(name, QStringLiteral("<i>moved</i>"));
    QTest::keyClick(name, Qt::Key_Return);
    const auto stored = *renewal::RenewalStore(session->db()).reasons();
    REQUIRE(stored.back().name == QStringLiteral("<i>moved</i>"));
    QTest::keyClicks(name, QStringLiteral("price"));
    QTest::keyClick(name, Qt::Key_Return);
    CHECK(reasons->findChild<QLabel*>(QStringLiteral("reasons.problem"))->isVisible());
    name->clear();
    reasons->reject();
    pick(d, "outcome.reason", stored.back().id.value());
    auto* text = d->findChild<QPlainTextEdit*>(QStringLiteral("outcome.text"));
    text->setFocus();
    QTest::keyClicks(text, QStringLiteral("the shop is sold"));
    CHECK(d->findChild<QLabel*>(QStringLiteral("outcome.preview"))->text().contains(QStringLiteral("Churn")));
    QTest::keyClick(text, Qt::Key_Return, Qt::ControlModifier);
    CHECK_FALSE(d->isVisible());
    const auto said = *renewal::RenewalStore(session->db()).ofAccount(item.account());
    const auto churn = std::ranges::find(said, item.due, &Renewal::dueDate);
    REQUIRE(churn != said.end());
    CHECK(churn->outcome == RenewalOutcome::Churned);
    CHECK(churn->reasonId == stored.back().id);
    CHECK(churn->reasonText == QStringLiteral("the shop is sold"));
    CHECK_FALSE(next(item.account()));
    // The figures have the churn in the month in which it is due.
    const auto steps = *revenue::RevenueStore(session->db()).stepsOfAccount(item.account());
    CHECK(revenue::levelAt(steps, Month::of(item.due)).isZero());
    CHECK_FALSE(revenue::levelAt(steps, Month::of(item.due) - 1).isZero());
    QTest::mouseClick(chips()->button(QStringLiteral("decided")), Qt::LeftButton);
    REQUIRE(list()->selectId(churn->id.value()));
    const auto exported = *page->exportTable();
    bool found = false;
    for (const QStringList& row : exported.rows)
        found = found || row.contains(QStringLiteral("<i>moved</i>"));
    CHECK(found);
    // A reason that was given stays where it stands.
    CHECK_FALSE(renewal::RenewalStore(session->db()).usedReasons()->isEmpty());
    window.undoStack().undo();
    CHECK(next(item.account()));
    CHECK_FALSE(revenue::levelAt(*revenue::RevenueStore(session->db()).stepsOfAccount(item.account()), Month::of(item.due)).isZero());
}

TEST_CASE_METHOD(OnRenewals, "what goes on with changes is asked what it is worth, and what was typed survives a crash", "[ui][renewal]")
{
    const RenewalItem item = choose();
    QTest::keyClick(list(), Qt::Key_E);
    QDialog* d = dialog("renewals.outcomeDialog");
    pick(d, "outcome.outcome", int(RenewalOutcome::Changed));
    auto* mrr = d->findChild<QLineEdit*>(QStringLiteral("outcome.mrr"));
    mrr->selectAll();
    QTest::keyClicks(mrr, QStringLiteral("lots"));
    click(d, "outcome.ok");
    CHECK(d->isVisible());
    d->findChild<QPlainTextEdit*>(QStringLiteral("outcome.text"))->setPlainText(QStringLiteral("値下げの代わりに二年"));
    delete d; // the program went down
    QTest::keyClick(list(), Qt::Key_E);
    d = dialog("renewals.outcomeDialog");
    CHECK(d->findChild<QPlainTextEdit*>(QStringLiteral("outcome.text"))->toPlainText() == QStringLiteral("値下げの代わりに二年"));
    mrr = d->findChild<QLineEdit*>(QStringLiteral("outcome.mrr"));
    REQUIRE(mrr->isVisible());
    mrr->selectAll();
    QTest::keyClicks(mrr, formatExact(item.mrr.scaled(1, 2), 0));
    click(d, "outcome.ok");
    const auto said = *renewal::RenewalStore(session->db()).ofAccount(item.account());
    const auto changed = std::ranges::find(said, item.due, &Renewal::dueDate);
    REQUIRE(changed != said.end());
    CHECK(changed->outcome == RenewalOutcome::Changed);
    CHECK(changed->mrrRenewed == item.mrr.scaled(1, 2));
}

TEST_CASE_METHOD(OnRenewals, "rate and forecast open up to their formula, for the period that is chosen", "[ui][renewal]")
{
    const FiscalPeriod half = FiscalCalendar(4).periodOf(FiscalPeriod::Kind::Half, kDay);
    const auto expected = renewal::renewalRate(items(), half.firstDay(), half.lastDay(), kDay);
    CHECK(card("rate")->figure() == percent(expected.accounts()));
    const auto forecast = renewal::forecastOf(session->book(), items(), {half.code(), half.first - 1, half.last, false});
    REQUIRE(forecast.nrr);
    CHECK(card("nrr")->figure() == percent(forecast.nrr->likely));
    CHECK(card("grr")->figure() == percent(forecast.grr->likely));
    card("nrr")->setFocus();
    QTest::keyClick(card("nrr"), Qt::Key_Return);
    REQUIRE(dialogs.asked.size() == 1);
    CHECK(dialogs.asked.back().text.contains(percent(forecast.nrr->low)));
    CHECK(dialogs.asked.back().text.contains(QStringLiteral("min(p, k)")));
    QTest::mouseClick(card("rate"), Qt::LeftButton);
    REQUIRE(dialogs.asked.size() == 2);
    CHECK(dialogs.asked.back().text.contains(QStringLiteral("not GRR")));
    auto* period = page->findChild<QComboBox*>(QStringLiteral("renewals.period"));
    period->setFocus();
    QTest::keyClick(period, Qt::Key_Down);
    const FiscalPeriod year = FiscalCalendar(4).periodOf(FiscalPeriod::Kind::Year, kDay);
    CHECK(page->rate().due == renewal::renewalRate(items(), year.firstDay(), year.lastDay(), kDay).due);
}

TEST_CASE_METHOD(OnRenewals, "a reason is renamed and removed with the keyboard", "[ui][renewal]")
{
    REQUIRE(window.commands().run(QStringLiteral("renewal.reasons")));
    QDialog* d = dialog("renewals.reasonsDialog");
    auto* table = d->findChild<DataTable*>(QStringLiteral("reasons.list"));
    const int count = table->table()->rowCount();
    REQUIRE(table->selectId(4));
    table->setFocus();
    QTest::keyClick(table, Qt::Key_F2);
    auto* editor = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    REQUIRE(editor);
    editor->selectAll();
    QTest::keyClicks(editor, QStringLiteral("Export missing"));
    QTest::keyClick(editor, Qt::Key_Return);
    CHECK((*renewal::RenewalStore(session->db()).reasons())[3].name == QStringLiteral("Export missing"));
    REQUIRE(table->selectId(9)); // "other": nobody was given it
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Delete);
    CHECK(table->table()->rowCount() == count - 1);
    CHECK(renewal::RenewalStore(session->db()).reasons()->size() == size_t(count) - 1);
    window.undoStack().undo();
    window.undoStack().undo();
    CHECK((*renewal::RenewalStore(session->db()).reasons())[3].name.isEmpty());
}

TEST_CASE("a workspace without renewals says what makes one", "[ui][renewal]")
{
    TempDir dir;
    FixedClock clock(kDay);
    QSettings file(dir.path(QStringLiteral("ui.ini")), QSettings::IniFormat);
    UiSettings settings(file);
    Theme theme(std::make_unique<FakeScheme>(), ThemeMode::Light);
    Language language;
    FakeDialogs dialogs;
    MainWindow window({theme, language, settings, dialogs, nullptr});
    auto workspace = *Workspace::create(dir.path(QStringLiteral("empty.tasuki")), QStringLiteral("JPY"), 4, clock);
    Session session(*workspace, window);
    auto* page = new RenewalsPage(session);
    window.addPage(page);
    window.navigate(QStringLiteral("renewals"));
    CHECK(page->findChild<DataTable*>(QStringLiteral("renewals.table"))->emptyState()->sentence() == QStringLiteral("No renewal is due."));
    CHECK(page->findChild<KpiCard*>(QStringLiteral("renewals.card.rate"))->figure() == absentText());
    CHECK(page->findChild<KpiCard*>(QStringLiteral("renewals.card.nrr"))->figure() == absentText());
    window.close();
}
