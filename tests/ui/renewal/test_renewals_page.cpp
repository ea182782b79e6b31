// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"
#include "ui/account/account_shell.h"

#include "account/account_store.h"
#include "account/timeline_view.h"
#include "contact/contact_store.h"
#include "kind/kind.h"
#include "renewal/month_strip.h"
#include "renewal/outcome_form.h"
#include "renewal/reasons_sheet.h"
#include "renewal/renewal_cards.h"
#include "renewal/renewal_rules.h"
#include "renewal/renewal_store.h"
#include "renewal/renewal_words.h"
#include "renewal/renewals_page.h"
#include "report/renewal_source.h"
#include "revenue/revenue_store.h"
#include "session/stored_words.h"
#include "shell/sheet.h"
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
#include <QScrollBar>

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
    KpiCard* card(const char* name)
    {
        return page->findChild<KpiCard*>(QStringLiteral("renewals.card.") + QLatin1String(name));
    }
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
    Sheet* dialog(const char* name)
    {
        for (Sheet* found : window.findChildren<Sheet*>(QLatin1String(name)))
            if (found->isVisible())
                return found;
        FAIL("no dialog " << name);
        return nullptr;
    }
    static void pick(QWidget* dialog, const char* name, const QVariant& data)
    {
        auto* box = dialog->findChild<QComboBox*>(QLatin1String(name));
        REQUIRE(box->findData(data) >= 0);
        box->setCurrentIndex(box->findData(data));
    }
    static void click(QWidget* dialog, const char* name)
    {
        QTest::mouseClick(dialog->findChild<QWidget*>(QLatin1String(name)), Qt::LeftButton);
    }

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
        const auto fits = [&](const RenewalItem& item) {
            return item.isOpen() && item.due >= kDay && kDay.daysTo(item.due) <= days;
        };
        CHECK(list()->table()->rowCount() == count(fits));
        Amount sum;
        for (const RenewalItem& item : all)
            if (fits(item))
                sum += item.mrr;
        CHECK(page->cards().totals().all.mrr == sum);
        CHECK(card("due")->figure() == moneyCompact(sum, QStringLiteral("JPY")));
    }
    QTest::mouseClick(chips()->button(QStringLiteral("decided")), Qt::LeftButton);
    CHECK(list()->table()->rowCount() == count([](const RenewalItem& item) { return !item.isOpen(); }));
    CHECK(page->cards().totals().all.accounts == 0);
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
    CHECK(list()->table()->rowCount()
          == count([&](const RenewalItem& item) { return item.isOpen() && Month::of(item.due) == month; }));
    QTest::mouseClick(tile, Qt::LeftButton);
    CHECK_FALSE(months->chosen());
    CHECK(chips()->current() == QStringLiteral("180"));

    auto* mine = page->findChild<FilterChips*>(QStringLiteral("renewals.mine"));
    QTest::mouseClick(mine->button(QStringLiteral("mine")), Qt::LeftButton);
    CHECK(list()->table()->rowCount() == count([&](const RenewalItem& item) {
              return item.isOpen() && item.due >= kDay && kDay.daysTo(item.due) <= 180
                     && item.owner == sample::kSampleActor;
          }));
    auto* search = page->findChild<SearchEdit*>();
    search->setText(QStringLiteral("そんな名前はない"));
    CHECK(list()->table()->rowCount() == 0);
    CHECK(page->cards().totals().all.accounts == 0);
    Q_EMIT list()->clearFiltersWanted();
    CHECK(list()->table()->rowCount() == int(all.size()));
}

TEST_CASE_METHOD(OnRenewals, "a call is one key, counts in the totals, and is taken back", "[ui][renewal]")
{
    const RenewalItem item = choose();
    QTest::keyClick(list(), Qt::Key_0);
    const auto before = page->cards().totals();
    const int steps = window.undoStack().index();
    QTest::keyClick(list(), Qt::Key_3);
    CHECK(next(item.account())->call() == RenewalCall::AtRisk);
    CHECK(window.undoStack().index() == steps + 1);
    CHECK(list()->currentId() == item.account().value());
    CHECK(page->cards().totals().byCall[size_t(RenewalCall::AtRisk)].mrr
          == before.byCall[size_t(RenewalCall::AtRisk)].mrr + item.mrr);
    CHECK(page->cards().forecast().nrr->low <= page->cards().forecast().nrr->likely);
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
        told += timeline->entry(i).group().type == report::TimelineType::Renewal ? 1 : 0;
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
    const int count = window.undoStack().index();
    QTest::keyClick(list(), Qt::Key_4);
    for (const qint64 id : ids)
        CHECK(next(AccountId(id))->call() == RenewalCall::Lost);
    CHECK(window.undoStack().index() == count + 1);
}

TEST_CASE_METHOD(OnRenewals, "renewed moves the renewal date by the term", "[ui][renewal]")
{
    const RenewalItem item = choose();
    const auto before = items();
    QTest::keyClick(list(), Qt::Key_E);
    Sheet* d = dialog("renewals.outcomeForm");
    pick(d, "outcome.outcome", int(RenewalOutcome::Renewed));
    pick(d, "outcome.term", 24);
    CHECK(
        d->findChild<QLabel*>(QStringLiteral("outcome.preview"))->text().contains(dateNumeric(item.due.addMonths(24))));
    CHECK_FALSE(d->findChild<QWidget*>(QStringLiteral("outcome.reason"))->isVisible());
    const qint64 due = page->cards().rate().due;
    QTest::keyClick(d, Qt::Key_Return);
    CHECK(stored(item.account()).renewalDate == item.due.addMonths(24));
    const auto after = items();
    CHECK(after.size() == before.size() + 1); // the next one is due, this one decided
    const auto past = std::ranges::find_if(
        after, [&](const RenewalItem& one) { return one.account() == item.account() && one.due == item.due; });
    REQUIRE(past != after.end());
    CHECK(past->outcome() == RenewalOutcome::Renewed);
    CHECK(past->renewedMrr() == item.mrr);
    if (item.due <= FiscalCalendar(4).periodOf(FiscalPeriod::Kind::Half, kDay).lastDay())
        CHECK(page->cards().rate().due == due + 1);
    // Recorded again, it has the term that it has, whatever is usual; with another one the date moves.
    for (const int months : {24, 6}) {
        delete d;
        openOutcomeForm(*session, &window, *past, 12);
        d = dialog("renewals.outcomeForm");
        CHECK(d->findChild<QComboBox*>(QStringLiteral("outcome.term"))->currentData().toInt() == 24);
        pick(d, "outcome.term", months);
        QTest::keyClick(d, Qt::Key_Return);
        CHECK(stored(item.account()).renewalDate == item.due.addMonths(months));
    }
    while (stored(item.account()).renewalDate != item.due && window.undoStack().canUndo())
        window.undoStack().undo();
    CHECK(stored(item.account()).renewalDate == item.due);
    CHECK(items().size() == before.size());
}

TEST_CASE_METHOD(OnRenewals, "a churn wants a reason, says what it does, and ends the contract", "[ui][renewal]")
{
    const RenewalItem item = choose();
    click(page, "renewals.outcome");
    Sheet* d = dialog("renewals.outcomeForm");
    pick(d, "outcome.outcome", int(RenewalOutcome::Churned));
    CHECK_FALSE(d->findChild<QWidget*>(QStringLiteral("outcome.term"))->isVisible());
    click(d, "outcome.ok");
    CHECK(d->isVisible());
    CHECK(d->findChild<QLabel*>(QStringLiteral("outcome.problem"))->text().contains(QStringLiteral("reason")));
    // The list is edited from here.
    click(d, "outcome.editReasons");
    auto* reasons = window.findChild<ReasonsSheet*>();
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
    d->activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(d));
    pick(d, "outcome.reason", stored.back().id.value());
    auto* text = d->findChild<QPlainTextEdit*>(QStringLiteral("outcome.text"));
    text->setFocus();
    QTest::keyClicks(text, QStringLiteral("the shop is sold"));
    CHECK(d->findChild<QLabel*>(QStringLiteral("outcome.preview"))->text().contains(QStringLiteral("Churn")));
    QTest::keyClick(text, Qt::Key_Return, Qt::ControlModifier);
    INFO(d->findChild<QLabel*>(QStringLiteral("outcome.problem"))->text().toStdString());
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
    const Exported exported(*page);
    bool found = false;
    for (const QStringList& row : exported.rows)
        found = found || row.contains(QStringLiteral("<i>moved</i>"));
    CHECK(found);
    // A reason that was given stays where it stands.
    CHECK_FALSE(renewal::RenewalStore(session->db()).usedReasons()->isEmpty());
    window.undoStack().undo();
    CHECK(next(item.account()));
    CHECK_FALSE(
        revenue::levelAt(*revenue::RevenueStore(session->db()).stepsOfAccount(item.account()), Month::of(item.due))
            .isZero());
}

TEST_CASE_METHOD(OnRenewals, "what goes on with changes is asked what it is worth, and what was typed survives a crash",
                 "[ui][renewal]")
{
    const RenewalItem item = choose();
    QTest::keyClick(list(), Qt::Key_E);
    Sheet* d = dialog("renewals.outcomeForm");
    pick(d, "outcome.outcome", int(RenewalOutcome::Changed));
    auto* mrr = d->findChild<QLineEdit*>(QStringLiteral("outcome.mrr"));
    mrr->selectAll();
    QTest::keyClicks(mrr, QStringLiteral("lots"));
    click(d, "outcome.ok");
    CHECK(d->isVisible());
    d->findChild<QPlainTextEdit*>(QStringLiteral("outcome.text"))->setPlainText(QStringLiteral("値下げの代わりに二年"));
    delete d; // the program went down
    list()->setFocus();
    QTest::keyClick(list(), Qt::Key_E);
    d = dialog("renewals.outcomeForm");
    CHECK(d->findChild<QPlainTextEdit*>(QStringLiteral("outcome.text"))->toPlainText()
          == QStringLiteral("値下げの代わりに二年"));
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

TEST_CASE_METHOD(OnRenewals, "rate and forecast open up to their formula, for the period that is chosen",
                 "[ui][renewal]")
{
    const FiscalPeriod half = FiscalCalendar(4).periodOf(FiscalPeriod::Kind::Half, kDay);
    const auto expected = renewal::renewalRate(items(), half.firstDay(), half.lastDay(), kDay);
    CHECK(card("rate")->figure() == percent(expected.accounts()));
    const auto forecast =
        renewal::forecastOf(session->book(), items(), {half.code(), half.first - 1, half.last, false});
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
    CHECK(period->currentText() == fiscalText(half));
    period->setFocus();
    QTest::keyClick(period, Qt::Key_Down);
    const FiscalPeriod year = FiscalCalendar(4).periodOf(FiscalPeriod::Kind::Year, kDay);
    CHECK(page->cards().rate().due == renewal::renewalRate(items(), year.firstDay(), year.lastDay(), kDay).due);
}

TEST_CASE_METHOD(OnRenewals, "decision days are a list of their own, and a call takes what was missed out of it",
                 "[ui][renewal]")
{
    QTest::mouseClick(chips()->button(QStringLiteral("decision")), Qt::LeftButton);
    const auto all = items();
    const auto wanted = [](const RenewalItem& item) { return renewal::wantsDecision(item, kDay, 30); };
    REQUIRE(list()->table()->rowCount() == int(std::ranges::count_if(all, wanted)));
    // One that passed in silence, with nothing coming within a month: a call is all it wants.
    const auto missed = std::ranges::find_if(all, [&](const RenewalItem& item) {
        RenewalItem called = item;
        called.renewal.call = RenewalCall::Likely;
        return wanted(item) && item.call() == RenewalCall::None && !wanted(called);
    });
    REQUIRE(missed != all.end());
    REQUIRE(list()->selectId(missed->account().value()));
    list()->setFocus();
    const auto cell = [&](const char* column) {
        return list()
            ->currentIndex()
            .siblingAtColumn(list()->table()->columnOf(QLatin1String(column)))
            .data(Qt::AccessibleTextRole)
            .toString();
    };
    CHECK(cell("decision")
          == dateNumeric(renewal::decisionDay(*missed, kDay)->day) + QStringLiteral(" missed, no forecast"));
    CHECK(cell("call_180") == absentText());
    const int before = list()->table()->rowCount();
    QTest::keyClick(list(), Qt::Key_2);
    CHECK(next(missed->account())->call() == RenewalCall::Likely);
    CHECK(list()->table()->rowCount() == before - 1);
    // That nobody had said anything on that day stays.
    CHECK(renewal::callOn(*next(missed->account()), 180, kDay) == RenewalCall::None);
    CHECK(next(missed->account())->renewal.call180 == RenewalCall::None);
    window.undoStack().undo();
    CHECK(list()->table()->rowCount() == before);
}

TEST_CASE_METHOD(OnRenewals, "what is done elsewhere is seen here, and the list goes out as it is shown",
                 "[ui][renewal]")
{
    const QAbstractItemModelTester tester(list()->table());
    const RenewalItem item = choose();
    const auto day = [&] {
        return list()
            ->currentIndex()
            .siblingAtColumn(list()->table()->columnOf(QStringLiteral("due")))
            .data()
            .toString();
    };
    Account moved = stored(item.account());
    moved.renewalDate = item.due.addDays(1);
    Edit edit(QStringLiteral("account.edit"), session->act());
    edit.update(stored(item.account()), moved);
    REQUIRE(session->run(edit, QStringLiteral("Moved.")));
    REQUIRE(list()->currentId() == item.account().value());
    CHECK(day() == dateNumeric(item.due.addDays(1)));
    // While another page is shown, too.
    window.navigate(QStringLiteral("accounts"));
    window.undoStack().undo();
    window.navigate(QStringLiteral("renewals"));
    CHECK(day() == dateNumeric(item.due));
    CHECK(page->cards().rate().due == renewal::renewalRate(items(), QDate(2025, 10, 1), QDate(2026, 3, 31), kDay).due);

    QTest::mouseClick(chips()->button(QStringLiteral("180")), Qt::LeftButton);
    const Exported exported(*page);
    CHECK(
        exported.header
        == QString::fromLatin1(
               "account_id,account_name,owner,due_date,days_left,mrr_due,decision_day,call,call_180,call_90,outcome,decided_on,mrr_renewed,reason,reason_text")
               .split(u','));
    REQUIRE(exported.rows.size() == size_t(list()->table()->rowCount()));
    const auto line =
        std::ranges::find_if(exported.rows, [&](const QStringList& row) { return row.first() == item.accountKey; });
    REQUIRE(line != exported.rows.end());
    CHECK(exported.at(*line, "due_date") == item.due.toString(Qt::ISODate));
    CHECK(exported.at(*line, "mrr_due") == formatPlain(item.mrr, 0, 0));
    CHECK(exported.at(*line, "call") == toText(item.call()));
    // The words of the list's acts are where every command is.
    list()->setFocus();
    QStringList texts;
    for (const auto* entry : window.commands().available())
        texts += entry->command.text();
    for (const char* text : {"Set forecast…", "Forecast: At risk", "Record the outcome…", "Open the account",
                             "Log a touchpoint…", "Hand off…", "Edit churn reasons…"})
        CHECK(texts.contains(QString::fromUtf8(text)));
    QTest::keyClick(list(), Qt::Key_M);
    dialog("account.touchpointForm")->reject();
    QTest::keyClick(list(), Qt::Key_H);
    dialog("handoff.startForm")->reject();
}

TEST_CASE_METHOD(OnRenewals, "a chosen month is left with Esc", "[ui][renewal]")
{
    auto* months = page->findChild<MonthStrip*>();
    auto* tile = months->tile(Month::of(kDay) + 1);
    tile->setFocus();
    QTest::keyClick(tile, Qt::Key_Space);
    REQUIRE(chips()->current() == QStringLiteral("month"));
    QTest::keyClick(tile, Qt::Key_Escape);
    CHECK_FALSE(months->chosen());
    CHECK(chips()->current() == QStringLiteral("180"));
    CHECK_FALSE(chips()->button(QStringLiteral("month")));
}

TEST_CASE_METHOD(OnRenewals, "the account's page tells of the renewal: due, call, outcome, and leads here",
                 "[ui][renewal]")
{
    const RenewalItem item = choose();
    QTest::keyClick(list(), Qt::Key_1);
    QTest::keyClick(list(), Qt::Key_3);
    QTest::keyClick(list(), Qt::Key_Return);
    REQUIRE(window.currentPage()->place() == QString::number(item.account().value()));
    const auto figure = [&] {
        return account->findChild<QWidget*>(QStringLiteral("account.figure.renewal"))->accessibleName();
    };
    CHECK(figure().contains(dateNumeric(item.due)));
    CHECK(figure().contains(daysUntil(item.due, kDay) + QStringLiteral(" · At risk")));
    REQUIRE(window.commands().run(QStringLiteral("thisAccount.renewal")));
    REQUIRE(window.currentPage() == page);
    CHECK(list()->currentId() == item.account().value());
    list()->setFocus();
    QTest::keyClick(list(), Qt::Key_E);
    Sheet* d = dialog("renewals.outcomeForm");
    pick(d, "outcome.outcome", int(RenewalOutcome::Churned));
    pick(d, "outcome.reason", 3);
    d->findChild<QPlainTextEdit*>(QStringLiteral("outcome.text"))->setPlainText(QStringLiteral("ログインがない"));
    click(d, "outcome.ok");
    window.navigate(QStringLiteral("account"), QString::number(item.account().value()));
    CHECK(figure().contains(dateNumeric(item.due)));
    CHECK(figure().contains(QStringLiteral("Churned")));
    CHECK_FALSE(figure().contains(daysUntil(item.due, kDay)));
    QStringList details;
    for (const auto* label : account->findChildren<QLabel*>())
        details += label->text();
    CHECK(details.contains(dateNumeric(item.due) + QStringLiteral(": Churned · Low usage")));
    // Its timeline has both, with reason and words; Enter leads to the row.
    auto* view = account->findChild<TimelineView*>();
    auto* chips = account->findChild<FilterChips*>(QStringLiteral("account.types"));
    QTest::mouseClick(chips->button(QStringLiteral("renewal")), Qt::LeftButton);
    REQUIRE(view->timeline()->rowCount() >= 2);
    const auto told = [&](int row) { return view->timeline()->index(row).data(Qt::AccessibleTextRole).toString(); };
    CHECK(told(0).contains(QStringLiteral("Renewal %1: Churned").arg(dateNumeric(item.due))));
    CHECK(told(0).contains(QStringLiteral("Low usage")));
    CHECK(told(0).contains(QStringLiteral("ログインがない")));
    CHECK(told(1).contains(QStringLiteral("forecast At risk")));
    view->setCurrentIndex(view->timeline()->index(0));
    view->setFocus();
    QTest::keyClick(view, Qt::Key_Return);
    REQUIRE(window.currentPage() == page);
    CHECK(list()->currentId() == renewal::RenewalStore(session->db()).ofAccount(item.account())->back().id.value());
    // What came of it is recorded again from here, with what was said before.
    list()->setFocus();
    QTest::keyClick(list(), Qt::Key_E);
    d = dialog("renewals.outcomeForm");
    CHECK(d->findChild<QComboBox*>(QStringLiteral("outcome.reason"))->currentData().toInt() == 3);
    CHECK(d->findChild<QPlainTextEdit*>(QStringLiteral("outcome.text"))->toPlainText()
          == QStringLiteral("ログインがない"));
    d->reject();
    CHECK(window.toasts()->texts().join(u' ').contains(QStringLiteral("Churned")));
}

TEST_CASE_METHOD(OnRenewals, "what somebody else changed is named in words", "[ui][renewal]")
{
    const auto words = [&](const char* column, const Value& value) {
        return storedText(*session, tableInfo<Renewal>(), QLatin1String(column), value);
    };
    CHECK(words("call", QStringLiteral("at_risk")) == QStringLiteral("At risk"));
    CHECK(words("call_90", QStringLiteral("lost")) == QStringLiteral("Lost"));
    CHECK(words("outcome", QStringLiteral("changed")) == QStringLiteral("Renewed with changes"));
    CHECK(words("reason_id", qint64(1)) == QStringLiteral("Price"));
    CHECK(words("mrr_renewed_minor", qint64(120'000)) == money(Amount::fromMinor(120'000), QStringLiteral("JPY")));
    // Another window gives the call first.
    const RenewalItem item = choose();
    QTest::keyClick(list(), Qt::Key_1);
    const RenewalItem seen = *next(item.account());
    auto other = *Workspace::open(workspace->path(), clock);
    REQUIRE(other->apply(*renewal::setCall(seen, RenewalCall::AtRisk, other->act())));
    REQUIRE_FALSE(session->run(renewal::setCall(seen, RenewalCall::Lost, session->act()), QStringLiteral("Lost.")));
    REQUIRE(dialogs.asked.size() == 1);
    CHECK(dialogs.asked.back().text == item.accountName + QStringLiteral(" · Forecast\nTheirs: At risk\nYours: Lost"));
}

TEST_CASE_METHOD(OnRenewals, "a reason is renamed and removed with the keyboard", "[ui][renewal]")
{
    REQUIRE(window.commands().run(QStringLiteral("renewal.reasons")));
    Sheet* d = dialog("renewals.reasonsSheet");
    auto* table = d->findChild<DataTable*>(QStringLiteral("reasons.list"));
    const int count = table->table()->rowCount();
    REQUIRE(table->selectId(4));
    table->setFocus();
    QTest::keyClick(table, Qt::Key_F2);
    auto* editor = table->viewport()->findChild<QLineEdit*>(QStringLiteral("cellEditor"));
    REQUIRE(editor);
    editor->selectAll();
    QTest::keyClicks(editor, QStringLiteral("Export missing"));
    QTest::keyClick(editor, Qt::Key_Return);
    QCoreApplication::processEvents(); // a cell takes what was written a moment after the key
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    CHECK((*renewal::RenewalStore(session->db()).reasons())[3].name == QStringLiteral("Export missing"));
    CHECK(window.undoStack().undoText() == QStringLiteral("Reason renamed to “Export missing”"));
    REQUIRE(table->selectId(9)); // "other": nobody was given it
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Delete);
    CHECK(table->table()->rowCount() == count - 1);
    CHECK(window.undoStack().undoText().startsWith(QStringLiteral("Reason “")));
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
    CHECK(page->findChild<DataTable*>(QStringLiteral("renewals.table"))->emptyState()->sentence()
          == QStringLiteral("No renewals due."));
    CHECK(page->findChild<DataTable*>(QStringLiteral("renewals.table"))->emptyState()->isVisibleTo(page));
    CHECK(page->findChild<KpiCard*>(QStringLiteral("renewals.card.rate"))->figure() == absentText());
    CHECK(page->findChild<KpiCard*>(QStringLiteral("renewals.card.nrr"))->figure() == absentText());
    window.close();
}

TEST_CASE_METHOD(OnRenewals, "no day, state or figure is cut under any chip", "[ui][renewal]")
{
    QStyleOptionViewItem option;
    for (const char* chip : {"30", "180", "decision", "decided", "all"}) {
        QTest::mouseClick(chips()->button(QLatin1String(chip)), Qt::LeftButton);
        RowTable* rows = list()->table();
        CHECK(list()->horizontalScrollBar()->maximum() == 0);
        for (int column = 0; column < rows->columnCount(); ++column)
            for (int row = 0; row < rows->rowCount() && !list()->isColumnHidden(column); ++row) {
                const QModelIndex index = rows->index(row, column);
                const auto kind = CellKind(index.data(RowTable::KindRole).toInt());
                if (kind == CellKind::Pill || kind == CellKind::TwoPart || kind == CellKind::Figure) {
                    INFO(chip << " " << rows->columnId(column).toStdString());
                    REQUIRE(list()->columnWidth(column) >= list()->itemDelegate()->sizeHint(option, index).width());
                }
            }
    }
}

TEST_CASE_METHOD(OnRenewals, "the outcome dialog grows with what it says", "[ui][renewal]")
{
    choose();
    QTest::keyClick(list(), Qt::Key_E);
    auto* d = dialog("renewals.outcomeForm");
    const auto whole = [&](const char* name) {
        QCoreApplication::processEvents();
        const auto* label = d->findChild<QLabel*>(QLatin1String(name));
        // The form lays itself out after its foot.
        return QTest::qWaitFor(
            [&] { return !label->isVisible() || label->height() >= label->heightForWidth(label->width()); }, 2000);
    };
    CHECK(whole("outcome.preview"));
    pick(d, "outcome.outcome", int(RenewalOutcome::Churned));
    CHECK(whole("outcome.preview"));
    click(d, "outcome.ok"); // a churn needs a reason
    CHECK(d->findChild<QLabel*>(QStringLiteral("outcome.problem"))->isVisible());
    CHECK(whole("outcome.problem"));
    CHECK(whole("outcome.preview"));
    d->findChild<QLabel*>(QStringLiteral("outcome.problem"))
        ->setText(QStringLiteral("長い文がここに入ります。").repeated(30));
    CHECK(whole("outcome.problem"));
    CHECK(whole("outcome.preview"));
}

TEST_CASE_METHOD(OnRenewals, "a question of two windows calls members, stages, routes and people by their names",
                 "[ui][renewal][P7]")
{
    const Account parent = stored(items().front().account());
    const auto text = [&](const char* table, const char* column, const Value& value) {
        return storedText(*session, *kindOfTable(QLatin1String(table))->table, QLatin1String(column), value);
    };
    const Member member = session->directory().members().front();
    CHECK(text("handoffs", "to_member_id", member.id.value()) == member.name);
    CHECK(text("handoffs", "to_team_id", session->directory().teams().front().id.value())
          == session->directory().teams().front().name);
    CHECK(text("handoffs", "route_id", qint64(1)) != QStringLiteral("1"));
    CHECK(text("stage_spans", "stage_id", qint64(1)) != QStringLiteral("1"));
    CHECK(text("accounts", "parent_id", parent.id.value()) == parent.name);
    CHECK(text("handoffs", "state", QStringLiteral("returned")) == QStringLiteral("Returned"));
    CHECK(text("handoffs", "mrr_at_offer_minor", qint64(1000))
          == money(Amount::fromMinor(1000), session->baseCurrency()));
    const qint64 contact = workspace->db().queryInteger("SELECT min(id) FROM contacts");
    CHECK(text("touchpoint_people", "contact_id", contact)
          == (*ContactStore(workspace->db()).find(ContactId(contact)))->name);
    CHECK(text("goals", "status", QStringLiteral("at_risk")) == QStringLiteral("At risk"));
}

TEST_CASE_METHOD(OnRenewals, "no call and no title on the cards is cut in a small window", "[ui][renewal]")
{
    for (const QString& code : {QStringLiteral("en"), QStringLiteral("ja")}) {
        language.set(code);
        for (const QSize size : {QSize(1440, 900), QSize(1100, 700)}) {
            show(size.width(), size.height());
            QApplication::processEvents();
            INFO(code.toStdString() << ' ' << size.width());
            auto* calls = page->findChild<QWidget*>(QStringLiteral("renewals.calls"));
            for (const Pill* pill : calls->findChildren<Pill*>())
                if (pill->isVisible())
                    CHECK(pill->width() >= pill->sizeHint().width());
            for (const char* name : {"due", "rate", "nrr", "grr"})
                for (const auto* label : card(name)->findChildren<QLabel*>())
                    if (label->isVisible()) {
                        INFO(label->text().toStdString());
                        CHECK_FALSE(label->text().contains(u'…'));
                        CHECK(label->width() >= label->fontMetrics().horizontalAdvance(label->text()));
                    }
            CHECK(page->width() <= window.width());
        }
    }
}
