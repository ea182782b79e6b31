// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"
#include "ui/account/account_shell.h"

#include "account/account_store.h"
#include "kind/held_source.h"
#include "kpi/compare_card.h"
#include "kpi/kpi_page.h"
#include "kpi/more_view.h"
#include "kpi/slice_menu.h"
#include "kpi/target_sheet.h"
#include "people/member_form.h"
#include "people/people_page.h"
#include "people/people_store.h"
#include "people/team_page.h"
#include "report/more_source.h"
#include "revenue/focus.h"
#include "revenue/revenue_store.h"
#include "settings/settings_page.h"
#include "shell/sheet.h"
#include "storage/failure.h"
#include "usage/usage_store.h"
#include "widgets/card.h"
#include "widgets/filter_chips.h"
#include "widgets/format.h"
#include "workspace/checks.h"

#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>

#include <set>

using namespace tasuki;
using namespace tasuki::test;
using revenue::Metric;

namespace {

struct More : AccountShell {
    More() : page(new KpiPage(*session))
    {
        window.addPage(page);
        window.addPage(new TeamPage(*session));
        window.addPage(new PeoplePage(*session));
        window.addPage(new SettingsPage(*session));
        show();
        window.navigate(QStringLiteral("kpi"));
    }
    Month lastOver() { return Month::of(clock.today()) - 1; }
    revenue::Period lastYear() { return {{}, lastOver() - 12, lastOver(), false}; }
    revenue::MoreFigures expected(const std::vector<revenue::Filter>& filters = {})
    {
        const auto book = revenue::RevenueStore(workspace->db()).book();
        const auto facts = report::moreFactsOf(workspace->db(), workspace->today());
        return revenue::MoreSelection(*book, *facts, {}, filters).figures({lastYear()})[0][0];
    }
    KpiCard* card(int place) { return window.findChild<KpiCard*>(QStringLiteral("kpi.card.%1").arg(place)); }
    QString saidOn(int place)
    {
        QStringList said;
        for (const auto* label : card(place)->findChildren<QLabel*>())
            said += label->text();
        return said.join(u'|');
    }
    QString saidBehind()
    {
        QStringList said;
        for (const auto* label : window.findChild<ExplainPanel*>()->findChildren<QLabel*>())
            said += label->text();
        return said.join(u'|');
    }
    DataTable* behind() { return window.findChild<DataTable*>(QStringLiteral("kpi.accounts")); }
    Member member(MemberId id) { return *PeopleStore(workspace->db()).directory()->member(id); }
    /// Writes into the current row's cell by F2.
    void write(DataTable* list, const char* column, const char* text)
    {
        list->setCurrentIndex(
            list->table()->index(list->currentIndex().row(), list->table()->columnOf(QLatin1String(column))));
        list->setFocus();
        QTest::keyClick(list, Qt::Key_F2);
        auto* editor = list->viewport()->findChild<QLineEdit*>(QStringLiteral("cellEditor"));
        REQUIRE(editor);
        editor->selectAll();
        QTest::keyClicks(editor, QLatin1String(text));
        QTest::keyClick(editor, Qt::Key_Return);
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }

    KpiPage* page;
};

} // namespace

TEST_CASE_METHOD(More, "the phase of users shows seats, adoption and activity churn, with what is behind them",
                 "[ui][kpi][more]")
{
    // By hand from the rows: the seats of those who pay at the end of the month.
    const auto book = revenue::RevenueStore(workspace->db()).book();
    qint64 seats = 0;
    qint64 paying = 0;
    for (const AccountSummary& summary : *AccountStore(workspace->db()).summaries(clock.today())) {
        const auto at = std::ranges::find(book->accounts, summary.account.id, &revenue::AccountRevenue::id);
        if (revenue::levelAt(at->steps, lastOver()).isZero())
            continue;
        seats += summary.account.seats.value_or(0);
        ++paying;
    }
    REQUIRE(window.commands().run(QStringLiteral("kpi.focus.users")));
    CHECK(card(0)->figure() == number(seats));
    const revenue::MoreFigures wanted = expected();
    CHECK(wanted.accounts == paying);
    CHECK(card(1)->figure() == percent(revenue::valueOf(Metric::CoreAdoption, wanted)));
    REQUIRE(wanted.activeBefore > 0);
    CHECK(card(2)->figure() == percent(revenue::valueOf(Metric::ActivityChurn, wanted)));
    CHECK(wanted.adopters > 0);
    CHECK(wanted.adopters < wanted.accounts);
    // Each card says whether it moves before revenue does.
    CHECK(saidOn(0).contains(QStringLiteral("Leading")));
    CHECK(saidOn(3).contains(QStringLiteral("Lagging")));
    CHECK_FALSE(window.findChild<QWidget*>(QStringLiteral("kpi.card.0.lead"))->toolTip().isEmpty());

    QTest::keyClick(card(0), Qt::Key_Return);
    CHECK(window.findChild<ExplainPanel*>()->subject().metric == Metric::Users);
    CHECK(saidBehind().contains(
        QStringLiteral("Users %1 = seats of %2 paying accounts").arg(number(seats), number(paying))));
    CHECK(behind()->model()->rowCount() == paying);
    // The largest part first.
    const auto part = [&](int row) {
        return behind()
            ->table()
            ->index(row, behind()->table()->columnOf(QStringLiteral("part")))
            .data()
            .toString()
            .remove(u',')
            .toLongLong();
    };
    CHECK(part(0) >= part(int(paying) - 1));
    QTest::keyClick(card(1), Qt::Key_Return);
    CHECK(behind()->model()->rowCount() == paying);
    CHECK(saidBehind().contains(QStringLiteral("ダッシュボード閲覧")));
    QTest::keyClick(card(2), Qt::Key_Return);
    CHECK(behind()->model()->rowCount() == wanted.activeBefore);
    // What it did to the change is not told of such a figure.
    CHECK_FALSE(window.findChild<FilterChips*>(QStringLiteral("kpi.behind.side"))->isVisible());
}

TEST_CASE_METHOD(More, "every phase has its own figure, of the accounts that are looked at", "[ui][kpi][more]")
{
    const QString yen = QStringLiteral("JPY");
    const auto compact = [&](Metric metric, const revenue::MoreFigures& f) {
        return moneyCompact(Amount::fromMinor(std::llround(*revenue::valueOf(metric, f))), yen);
    };
    const std::vector<revenue::Filter> smb = {{revenue::Dimension::Segment, QStringLiteral("SMB")}};
    for (const auto& filters : {std::vector<revenue::Filter>(), smb}) {
        page->setFilter(filters);
        const revenue::MoreFigures f = expected(filters);
        REQUIRE(window.commands().run(QStringLiteral("kpi.focus.gross_arr")));
        CHECK(card(0)->figure() == compact(Metric::GrossArr, f));
        CHECK(card(1)->figure() == compact(Metric::CommittedMrr, f));
        REQUIRE(window.commands().run(QStringLiteral("kpi.focus.arpu")));
        CHECK(card(0)->figure() == compact(Metric::Arpu, f));
        REQUIRE(window.commands().run(QStringLiteral("kpi.focus.productivity")));
        CHECK(revenue::FocusStore(workspace->db()).read().value() == revenue::Focus::Productivity);
        CHECK(card(0)->figure() == compact(Metric::ArrPerFte, f));
        CHECK(card(1)->figure() == QLocale().toString(*revenue::valueOf(Metric::AccountsPerFte, f), 'f', 1));
    }
    page->setFilter({});
    CHECK(expected().grossMrr > expected().mrr); // somebody has a first discount
    CHECK(expected().fte == 750 - 100);          // all but the manager, one of them for half of the week
    // Another company, another phase: what was chosen can be taken back.
    window.undoStack().undo();
    CHECK(revenue::FocusStore(workspace->db()).read().value() == revenue::Focus::Arpu);
}

TEST_CASE_METHOD(More, "members and teams stand in the order of the numbers in their names", "[ui][people]")
{
    const Directory before = *PeopleStore(workspace->db()).directory();
    std::set<MemberId> owners;
    for (const AccountRow& row : AccountRows::of(*session).rows())
        if (row.isOwned())
            owners.insert(row.summary->owner);
    REQUIRE(owners.size() >= 3);
    REQUIRE(before.teams().size() >= 3);
    const QStringList numbers = {QStringLiteral("10"), QStringLiteral("2"), QStringLiteral("1")};
    Edit renamed(QStringLiteral("test"), session->act());
    int at = 0;
    for (const MemberId id : owners) {
        Member after = *before.member(id);
        after.name = QStringLiteral("member") + (at < 3 ? numbers[at] : QString::number(100 + at));
        after.yomi.clear();
        renamed.update(*before.member(id), after);
        ++at;
    }
    for (int i = 0; i < 3; ++i) {
        Team after = before.teams()[size_t(i)];
        after.name = QStringLiteral("A team ") + numbers[i];
        renamed.update(before.teams()[size_t(i)], after);
    }
    REQUIRE(session->run(renamed, QStringLiteral("test")));
    const auto inOrder = [](const QStringList& shown, const QString& stem) {
        QStringList found;
        for (const QString& name : shown)
            if (name == stem + u'1' || name == stem + u'2' || name == stem + QStringLiteral("10"))
                found += name.mid(stem.size());
        return found == QStringList{QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("10")};
    };
    const auto namesOf = [this](const char* list) {
        const RowTable* table = window.findChild<DataTable*>(QLatin1String(list))->table();
        QStringList names;
        for (int row = 0; row < table->rowCount(); ++row)
            names += table->index(row, 0).data().toString();
        return names;
    };
    window.navigate(QStringLiteral("people"));
    CHECK(inOrder(namesOf("people.members"), QStringLiteral("member")));
    CHECK(inOrder(namesOf("people.teams"), QStringLiteral("A team ")));
    window.navigate(QStringLiteral("team"));
    CHECK(inOrder(namesOf("team.table"), QStringLiteral("member")));
    // Boxes of members, and the filter of the figures.
    window.navigate(QStringLiteral("accounts"));
    QTest::keyClick(&window, Qt::Key_N, Qt::ControlModifier);
    auto* owner = window.findChild<QComboBox*>(QStringLiteral("newAccount.owner"));
    REQUIRE(owner);
    QStringList offered;
    for (int i = 0; i < owner->count(); ++i)
        offered += owner->itemText(i);
    CHECK(inOrder(offered, QStringLiteral("member")));
    QMenu menu;
    kpi::addSlices(menu, session->book(), session->words(), {}, [](const revenue::Filter&, bool) {});
    bool filtered = false;
    for (const QMenu* values : menu.findChildren<QMenu*>()) {
        QStringList names;
        for (const QAction* action : values->actions())
            names += action->text();
        filtered = filtered || inOrder(names, QStringLiteral("member"));
    }
    CHECK(filtered);
}

TEST_CASE_METHOD(More, "committed MRR stands beside MRR", "[ui][kpi][more]")
{
    page->explain(Metric::Mrr, page->figures().compared, page->figures().compared.lastComplete());
    const Amount committed = expected().committedMrr;
    REQUIRE(committed > Amount());
    CHECK(saidBehind().contains(money(committed, QStringLiteral("JPY"))));
    // The figure itself names the rows that start later.
    auto* metric = window.findChild<QComboBox*>(QStringLiteral("kpi.behind.metric"));
    const int at = metric->findData(int(Metric::CommittedMrr));
    REQUIRE(at > 0);
    metric->setCurrentIndex(at);
    Q_EMIT metric->activated(at);
    CHECK(saidBehind().contains(QStringLiteral("Not included in MRR")));
    REQUIRE(behind()->model()->rowCount() > 0);
}

TEST_CASE_METHOD(More, "figures beside retention are compared side by side once they are seen", "[ui][kpi][more]")
{
    auto* compare = window.findChild<CompareCard*>();
    window.findChild<QScrollArea*>(QStringLiteral("kpi.scroll"))->ensureWidgetVisible(compare);
    QCoreApplication::processEvents();
    QTest::qWait(0);
    QCoreApplication::processEvents();
    const RowTable* table = compare->table();
    const int first = int(revenue::allMetrics().size());
    REQUIRE(table->rowCount() == first + int(revenue::moreMetrics().size()));
    CHECK(table->index(first, 0).data().toString() == QStringLiteral("Users"));
    CHECK(table->index(first, 2).data().toString() == number(expected().users));
}

TEST_CASE_METHOD(More, "without a marked metric adoption is undefined and says why; marking is one undoable act",
                 "[ui][settings][more]")
{
    REQUIRE(window.commands().run(QStringLiteral("kpi.focus.users")));
    const QString before = card(1)->figure();
    CHECK(before != QStringLiteral("–"));
    window.navigate(QStringLiteral("settings"), QStringLiteral("usage"));
    auto* list = window.findChild<DataTable*>(QStringLiteral("settings.usage"));
    auto* toggle = window.findChild<QPushButton*>(QStringLiteral("settings.usageCore"));
    const auto marked = [&] { return *UsageStore(workspace->db()).coreMetrics(); };
    REQUIRE(marked().size() == 2);
    for (int row = 0; row < list->table()->rowCount(); ++row) {
        list->selectId(list->table()->idAt(row));
        if (list->table()->index(row, 0).data().toString() == QStringLiteral("✓")) {
            CHECK(toggle->text() == QStringLiteral("Unmark as core feature"));
            list->setFocus();
            QTest::keyClick(list, Qt::Key_Return);
        }
    }
    CHECK(marked().empty());
    window.navigate(QStringLiteral("kpi"));
    CHECK(card(1)->figure() == QStringLiteral("–"));
    CHECK(saidOn(1).contains(QStringLiteral("no core feature marked")));
    QTest::keyClick(card(1), Qt::Key_Return);
    CHECK(saidBehind().contains(QStringLiteral("Usage metrics")));

    window.navigate(QStringLiteral("settings"), QStringLiteral("usage"));
    list->selectId(list->table()->idAt(0));
    QTest::mouseClick(toggle, Qt::LeftButton);
    REQUIRE(marked().size() == 1);
    CHECK(list->table()->index(0, 0).data().toString() == QStringLiteral("✓"));
    for (int i = 0; i < 3; ++i)
        window.undoStack().undo();
    CHECK(marked().size() == 2);
    window.navigate(QStringLiteral("kpi"));
    CHECK(card(1)->figure() == before);
}

TEST_CASE_METHOD(More, "the team's figures count by full-time equivalents, which are written there", "[ui][team][more]")
{
    window.navigate(QStringLiteral("team"));
    auto* list = window.findChild<DataTable*>(QStringLiteral("team.table"));
    const auto cell = [&](int row, const char* column) {
        return list->table()->index(row, list->table()->columnOf(QLatin1String(column))).data().toString();
    };
    const auto select = [&](MemberId id) {
        REQUIRE(list->selectId(id.value()));
        return list->currentIndex().row();
    };
    int row = select(sample::kSampleActor);
    CHECK(cell(row, "fte") == QStringLiteral("1.00"));
    const QString whole = cell(row, "mrr_per_fte");
    const double perWhole = cell(row, "accounts_per_fte").toDouble();
    CHECK(perWhole > 0);
    write(list, "fte", "0.5");
    CHECK(member(sample::kSampleActor).fte == 50);
    row = select(sample::kSampleActor);
    CHECK(cell(row, "fte") == QStringLiteral("0.50"));
    CHECK(cell(row, "accounts_per_fte").toDouble() == 2 * perWhole);
    CHECK(cell(row, "mrr_per_fte") != whole);
    // What is no part of a job is refused, and nothing is stored.
    write(list, "fte", "1.5");
    CHECK(member(sample::kSampleActor).fte == 50);
    QTest::keyClick(list->viewport()->findChild<QLineEdit*>(QStringLiteral("cellEditor")), Qt::Key_Escape);
    window.undoStack().undo();
    CHECK(member(sample::kSampleActor).fte == 100);
    // A team's part is the sum of its members', and nothing to write.
    window.findChild<FilterChips*>(QStringLiteral("team.who"))->button(QStringLiteral("teams"))->click();
    CHECK_FALSE(list->table()->isEditableColumn(list->table()->columnOf(QStringLiteral("fte"))));
    double sum = 0;
    for (int i = 0; i < list->table()->rowCount(); ++i)
        sum += cell(i, "fte").toDouble();
    CHECK(sum == expected().fte / 100.0);
}

TEST_CASE_METHOD(More, "a core feature is marked with one click on its mark, or with Space", "[ui][settings][more]")
{
    window.navigate(QStringLiteral("settings"), QStringLiteral("usage"));
    auto* list = window.findChild<DataTable*>(QStringLiteral("settings.usage"));
    auto* toggle = window.findChild<QPushButton*>(QStringLiteral("settings.usageCore"));
    const auto mark = [&](int row) { return list->table()->index(row, 0).data().toString(); };
    const auto at = [&](int row, int column) { return list->visualRect(list->table()->index(row, column)).center(); };
    const QString before = mark(0);
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, at(0, 0));
    CHECK(mark(0) != before);
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, at(0, 1)); // its name: chosen, not changed
    CHECK(mark(0) != before);
    QTest::keyClick(list, Qt::Key_Space);
    CHECK(mark(0) == before);
    // The button stands above the list, not at the far end of it.
    CHECK(toggle->mapTo(&window, QPoint()).y() < list->mapTo(&window, QPoint()).y());
    window.undoStack().undo();
    window.undoStack().undo();
    CHECK(mark(0) == before);
}

TEST_CASE_METHOD(More, "the part of a full-time job is seen without scrolling", "[ui][people][more]")
{
    show(1440, 900);
    window.navigate(QStringLiteral("people"));
    QApplication::processEvents();
    auto* list = window.findChild<DataTable*>(QStringLiteral("people.members"));
    for (const char* column : {"fte", "accounts", "mrr"}) {
        const QRect cell = list->visualRect(list->table()->index(0, list->table()->columnOf(QLatin1String(column))));
        CHECK(list->viewport()->rect().contains(cell));
    }
}

TEST_CASE_METHOD(More, "a member's part is written in the list and in the dialog", "[ui][people][more]")
{
    window.navigate(QStringLiteral("people"));
    auto* list = window.findChild<DataTable*>(QStringLiteral("people.members"));
    REQUIRE(list->selectId(sample::kSampleActor.value()));
    write(list, "fte", "0.25");
    CHECK(member(sample::kSampleActor).fte == 25);
    openMemberForm(*session, &window, sample::kSampleActor);
    auto* dialog = window.findChild<Sheet*>(QStringLiteral("people.memberForm"));
    REQUIRE(dialog);
    auto* field = dialog->findChild<QLineEdit*>(QStringLiteral("member.fte"));
    CHECK(field->text() == QStringLiteral("0.25"));
    auto* ok = dialog->findChild<QPushButton*>(QStringLiteral("member.ok"));
    field->setText(QStringLiteral("two"));
    QTest::mouseClick(ok, Qt::LeftButton);
    CHECK(dialog->isVisible()); // it says what is wrong and keeps what was typed
    CHECK(member(sample::kSampleActor).fte == 25);
    field->setText(QStringLiteral("80%"));
    QTest::mouseClick(ok, Qt::LeftButton);
    CHECK(member(sample::kSampleActor).fte == 80);
}

TEST_CASE_METHOD(More, "a member leaves in the list of members, and what they held passes on", "[ui][people][leaving]")
{
    window.navigate(QStringLiteral("people"));
    auto* list = window.findChild<DataTable*>(QStringLiteral("people.members"));
    REQUIRE(list->selectId(sample::kSampleActor.value()));
    const auto held = [&] { return heldBy(session->db(), sample::kSampleActor)->size(); };
    REQUIRE(held() > 0);
    REQUIRE(session->shell().commands().run(QStringLiteral("member.leave")));
    auto* form = window.findChild<Sheet*>(QStringLiteral("people.leaveForm"));
    REQUIRE(form);
    auto* ok = form->findChild<QPushButton*>(QStringLiteral("leave.ok"));
    QTest::mouseClick(ok, Qt::LeftButton);
    CHECK(form->isVisible()); // nobody takes over yet
    CHECK(held() > 0);
    auto* cover = form->findChild<QComboBox*>(QStringLiteral("leave.cover"));
    CHECK(cover->findData(sample::kSampleActor.value()) < 0);
    cover->setCurrentIndex(1);
    const MemberId next(cover->currentData().toLongLong());
    auto* owned = form->findChild<QListWidget*>(QStringLiteral("leave.accounts"));
    auto* owner = form->findChild<QComboBox*>(QStringLiteral("leave.owner"));
    REQUIRE(owned->count() > 1);
    owned->setCurrentRow(1);
    owner->setCurrentIndex(2);
    Q_EMIT owner->activated(2);
    const MemberId other(owner->currentData().toLongLong());
    REQUIRE(other != next);
    const AccountId given(owned->item(1)->data(Qt::UserRole).toLongLong());
    const AccountId covered(owned->item(0)->data(Qt::UserRole).toLongLong());
    QTest::mouseClick(ok, Qt::LeftButton);
    CHECK(held() == 0);
    CHECK_FALSE(member(sample::kSampleActor).active);
    const AccountStore store(session->db());
    CHECK((*store.summary(given, session->today()))->owner == other);
    CHECK((*store.summary(covered, session->today()))->owner == next);
    CHECK(storage::unwrap(checkWorkspace(session->db())).isEmpty());
    window.undoStack().undo();
    CHECK(member(sample::kSampleActor).active);
    CHECK(held() > 0);
}

TEST_CASE_METHOD(More, "a figure beside retention can have a target", "[ui][kpi][more]")
{
    REQUIRE(window.commands().run(QStringLiteral("kpi.focus.productivity")));
    REQUIRE(window.commands().run(QStringLiteral("kpi.targets")));
    auto* dialog = window.findChild<TargetSheet*>();
    REQUIRE(dialog);
    auto* metric = dialog->findChild<QComboBox*>(QStringLiteral("targets.metric"));
    metric->setCurrentIndex(metric->findData(int(Metric::AccountsPerFte)));
    auto* value = dialog->findChild<QLineEdit*>(QStringLiteral("targets.value"));
    value->setText(QStringLiteral("12.5"));
    QTest::mouseClick(dialog->findChild<QPushButton*>(QStringLiteral("targets.set")), Qt::LeftButton);
    const auto targets = *revenue::TargetStore(workspace->db()).all();
    REQUIRE(targets.size() == 1);
    CHECK(revenue::targetValue(targets[0]) == 12.5);
    dialog->reject();
    CHECK(saidOn(1).contains(QStringLiteral("12.5")));
}

TEST_CASE_METHOD(AccountShell, "what cannot be read is said once and shown as not known, until it can be read again",
                 "[ui][kpi][more]")
{
    window.addPage(new KpiPage(*session));
    show();
    window.navigate(QStringLiteral("kpi"));
    REQUIRE(window.commands().run(QStringLiteral("kpi.focus.users")));
    auto* adopters = window.findChild<KpiCard*>(QStringLiteral("kpi.card.1"));
    const QString adoption = adopters->figure();
    REQUIRE(adoption != QStringLiteral("–"));
    window.toasts()->clear();
    workspace->db().execute("ALTER TABLE core_metrics RENAME TO gone");
    workspace->announceEverything();
    CHECK(adopters->figure() == QStringLiteral("–")); // and not 0
    const auto said = [this] { return window.toasts()->texts().filter(QStringLiteral("Couldn't read")).size(); };
    CHECK(said() == 1);
    // Its explanation knows no more, and a spreadsheet is not written without it.
    QTest::mouseClick(adopters, Qt::LeftButton);
    auto* behind = window.findChild<DataTable*>(QStringLiteral("kpi.accounts"));
    REQUIRE(behind);
    CHECK(behind->table()->rowCount() == 0);
    CHECK(said() == 1);
    dialogs.file = dir.path(QStringLiteral("k.xlsx"));
    REQUIRE(window.commands().run(QStringLiteral("kpi.reportXlsx")));
    CHECK_FALSE(QFile::exists(dialogs.file));
    workspace->db().execute("ALTER TABLE gone RENAME TO core_metrics");
    workspace->announceEverything();
    CHECK(adopters->figure() == adoption);
    CHECK(behind->table()->rowCount() > 0);
}

TEST_CASE_METHOD(More, "the explanation of a month that still runs names the days up to today", "[ui][kpi][more]")
{
    REQUIRE(window.commands().run(QStringLiteral("kpi.focus.users")));
    REQUIRE(window.commands().run(QStringLiteral("kpi.window.month")));
    auto* period = window.findChild<QComboBox*>(QStringLiteral("kpi.period"));
    REQUIRE(period->count() > 1);
    period->setFocus();
    QTest::keyClick(period, Qt::Key_Home); // the latest stands first
    QTest::mouseClick(card(1), Qt::LeftButton);
    const QDate today = clock.today();
    REQUIRE(today < Month::of(today).lastDay());
    const auto days = [](QDate last) { return dateNumeric(last.addDays(-29)) + u'–' + dateNumeric(last); };
    CHECK(saidBehind().contains(days(today)));
    QTest::mouseClick(card(2), Qt::LeftButton);
    CHECK(saidBehind().contains(days(today)));
    // And so does the figure: by hand, of those who pay at the month's end, who used every core feature in these days.
    const auto book = revenue::RevenueStore(workspace->db()).book();
    auto facts = report::moreFactsOf(workspace->db(), today);
    qint64 paying = 0;
    qint64 adopters = 0;
    for (const revenue::AccountRevenue& one : book->accounts) {
        if (revenue::levelAt(one.steps, Month::of(today)).isZero())
            continue;
        ++paying;
        std::set<int> used;
        for (const revenue::UseSpan& use : facts->accounts[one.id].uses)
            if (use.feature >= 0 && use.first <= today.toJulianDay() && use.end > today.addDays(-29).toJulianDay())
                used.insert(use.feature);
        adopters += qsizetype(used.size()) == facts->coreMetrics.size() ? 1 : 0;
    }
    REQUIRE(paying > 0);
    CHECK(card(1)->figure() == percent(double(adopters) / double(paying)));
    // A month that is over is told of up to its last day.
    period->setFocus();
    QTest::keyClick(period, Qt::Key_Down);
    QTest::mouseClick(card(1), Qt::LeftButton);
    CHECK(saidBehind().contains(days(lastOver().lastDay())));
}
