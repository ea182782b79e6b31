// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/promises/editors.h"

#include "account/account_page.h"
#include "account/accounts_page.h"
#include "account/merge_form.h"
#include "account/timeline_view.h"
#include "contact/contact_store.h"
#include "currency/currencies_page.h"
#include "handoff/handoff_page.h"
#include "handoff/handoff_rules.h"
#include "handoff/handoff_store.h"
#include "handoff/pass_statistics_page.h"
#include "handoff/start_form.h"
#include "import/import_page.h"
#include "import/recipes_page.h"
#include "import/waiting_page.h"
#include "kpi/kpi_page.h"
#include "onboarding/onboarding_page.h"
#include "people/member_form.h"
#include "people/people_page.h"
#include "people/team_page.h"
#include "renewal/outcome_form.h"
#include "renewal/reasons_sheet.h"
#include "renewal/renewals_page.h"
#include "report/renewal_source.h"
#include "revenue/contract_form.h"
#include "revenue/revenue_store.h"
#include "sample/sample.h"
#include "session/account_rows.h"
#include "settings/settings_page.h"
#include "shell/sheet.h"
#include "task/tasks_page.h"
#include "today/today_page.h"
#include "widgets/filter_chips.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

namespace tasuki::test {

Room::Room(const QString& path, const QString& code)
    : clock(kRoomDay),
      file(dir.filePath(QStringLiteral("ui.ini")), QSettings::IniFormat),
      settings(file),
      theme(std::make_unique<FakeScheme>(), ThemeMode::Light),
      held(std::make_unique<MainWindow>(ShellParts{theme, language, settings, dialogs, nullptr})),
      window(*held)
{
    auto opened = Workspace::open(path, clock);
    if (!opened)
        qFatal("%s", qPrintable(opened.error().text));
    workspace = std::move(*opened);
    workspace->setActor(sample::kSampleActor);
    language.set(code);
    session = std::make_unique<Session>(*workspace, window);
    window.addPage(new AccountsPage(*session));
    window.addPage(new AccountPage(*session));
    window.addPage(new HandoffPage(*session));
    window.addPage(new PassStatisticsPage(*session));
    window.addPage(new KpiPage(*session));
    window.addPage(new TeamPage(*session));
    window.addPage(new RenewalsPage(*session));
    window.addPage(new OnboardingPage(*session));
    window.addPage(new PeoplePage(*session));
    window.addPage(new CurrenciesPage(*session));
    window.addPage(new SettingsPage(*session));
    window.addPage(new ImportPage(*session));
    window.addPage(new WaitingPage(*session));
    window.addPage(new RecipesPage(*session));
    window.addPage(new TodayPage(*session));
    window.addPage(new TasksPage(*session));
    window.navigate(QStringLiteral("accounts"));
    window.resize(1440, 900);
    window.show();
    window.activateWindow();
    [[maybe_unused]] const bool active = QTest::qWaitForWindowActive(&window);
}

Room::~Room()
{
    window.close();
    held.reset();
    language.set(QStringLiteral("en"));
}

QString textOf(const QWidget* field)
{
    if (const auto* text = qobject_cast<const QPlainTextEdit*>(field))
        return text->toPlainText();
    return static_cast<const QLineEdit*>(field)->text();
}

void type(QWidget* field, const QString& text)
{
    field->setFocus();
    if (auto* plain = qobject_cast<QPlainTextEdit*>(field))
        plain->selectAll();
    else
        static_cast<QLineEdit*>(field)->selectAll();
    QTest::keyClicks(field, text);
}

namespace {

AccountId firstAccount(Room& room)
{
    return AccountRows::of(*room.session).rows().front().account().id;
}

void openAccount(Room& room)
{
    room.window.navigate(QStringLiteral("account"), QString::number(firstAccount(room).value()));
}

template <typename W = QLineEdit>
QWidget* field(Room& room, const char* name)
{
    return room.part<W>(QLatin1String(name));
}

/// The editor of a cell in the list's first row.
QWidget* cell(Room& room, const char* table, const char* column)
{
    auto* list = room.part<DataTable>(QLatin1String(table));
    if (!list || list->table()->rowCount() == 0)
        return nullptr;
    const int at = list->table()->columnOf(QLatin1String(column));
    list->setColumnShown(at, true); // there may be no room for it by itself
    list->setCurrentIndex(list->table()->index(0, at));
    list->setFocus();
    QTest::keyClick(list, Qt::Key_F2);
    return list->viewport()->findChild<QLineEdit*>(QStringLiteral("cellEditor"));
}

QWidget* ofDetails(Room& room, const char* name)
{
    openAccount(room);
    room.window.commands().run(QStringLiteral("thisAccount.details"));
    return qobject_cast<QLineEdit*>(room.part<QWidget>(QLatin1String(name))) ? field(room, name)
                                                                             : field<QPlainTextEdit>(room, name);
}

QWidget* ofTouchpoint(Room& room, const char* name)
{
    openAccount(room);
    room.part<FilterChips>(QStringLiteral("account.types"))->button(QStringLiteral("touchpoint"))->click();
    auto* view = room.window.findChild<TimelineView*>();
    view->setCurrentIndex(view->timeline()->index(0));
    QTest::keyClick(view, Qt::Key_F2);
    return qobject_cast<QLineEdit*>(room.part<QWidget>(QLatin1String(name))) ? field(room, name)
                                                                             : field<QPlainTextEdit>(room, name);
}

QWidget* ofContact(Room& room, bool isNew, const char* name)
{
    openAccount(room);
    if (isNew) {
        room.window.commands().run(QStringLiteral("thisAccount.contact"));
    } else {
        auto* list = room.part<DataTable>(QStringLiteral("account.contacts"));
        list->selectId(list->table()->idAt(0));
        list->setFocus();
        room.window.commands().run(QStringLiteral("thisAccount.contactEdit"));
    }
    return field(room, name);
}

/// The handoff page at one that fits, with somebody acting who may.
template <typename Fits>
bool openHandoff(Room& room, const Fits& fits)
{
    const handoff::HandoffStore store(room.session->db());
    for (const Handoff& found : store.all().value())
        for (const Member& member : room.session->directory().members())
            if (fits(found, member.id)) {
                room.session->setActor(member.id);
                room.window.navigate(QStringLiteral("handoffs"), QString::number(found.id.value()));
                return true;
            }
    return false;
}

QWidget* ofHandoffNote(Room& room)
{
    return openHandoff(room, [](const Handoff& h, MemberId) { return handoff::isOpen(h.state); })
               ? field<QPlainTextEdit>(room, "handoff.note")
               : nullptr;
}

QWidget* ofException(Room& room)
{
    const handoff::HandoffStore store(room.session->db());
    const bool there = openHandoff(room, [&](const Handoff& h, MemberId who) {
        return handoff::mayOffer(h, room.session->directory(), who)
               && !handoff::openRequired(store.items(h.id).value(), store.facts(h.accountId).value()).empty();
    });
    return there ? field(room, "handoff.exception") : nullptr;
}

QWidget* ofReturn(Room& room)
{
    if (!openHandoff(room, [&](const Handoff& h, MemberId who) {
            return handoff::mayAnswer(h, room.session->directory(), who, kRoomDay);
        }))
        return nullptr;
    room.part<QPushButton>(QStringLiteral("handoff.secondary"))->click();
    return field<QPlainTextEdit>(room, "return.text");
}

/// What the receiver of an offered handoff writes.
template <typename W>
QWidget* ofReceiver(Room& room, const char* button, const char* name)
{
    if (!ofReturn(room))
        return nullptr;
    room.window.sheets()->top()->reject();
    room.part<QPushButton>(QLatin1String(button))->click();
    return field<W>(room, name);
}

/// The outcome of the next renewal that is open, as one that goes on with changes.
template <typename W = QLineEdit>
QWidget* ofOutcome(Room& room, const char* name)
{
    for (const renewal::RenewalItem& item : report::renewalsOf(room.session->db(), kRoomDay).value())
        if (item.isOpen()) {
            openOutcomeForm(*room.session, &room.window, item, 12);
            auto* box = room.part<QComboBox>(QStringLiteral("outcome.outcome"));
            box->setCurrentIndex(box->findData(int(RenewalOutcome::Changed)));
            return field<W>(room, name);
        }
    return nullptr;
}

QWidget* ofContract(Room& room, const char* name)
{
    const AccountId account = firstAccount(room);
    const auto rows = revenue::RevenueStore(room.session->db()).ofAccount(account).value();
    if (rows.empty())
        return nullptr;
    openContractForm(*room.session, &room.window, account, ContractAct::Change, rows.front());
    return field(room, name);
}

QWidget* ofGoal(Room& room, bool isNew, const char* name)
{
    openAccount(room);
    if (!isNew) {
        auto* list = room.part<DataTable>(QStringLiteral("account.goals"));
        list->selectId(list->table()->idAt(0));
        list->setFocus();
    }
    room.window.commands().run(isNew ? QStringLiteral("thisAccount.goal") : QStringLiteral("thisAccount.goalEdit"));
    return field(room, name);
}

template <typename W = QLineEdit>
QWidget* ofTask(Room& room, const char* name)
{
    openAccount(room);
    room.window.commands().run(QStringLiteral("thisAccount.task"));
    return field<W>(room, name);
}

QWidget* ofOnboarding(Room& room, const char* name)
{
    openAccount(room);
    room.window.commands().run(QStringLiteral("thisAccount.onboarding"));
    return field(room, name);
}

template <typename W = QLineEdit>
QWidget* onOnboarding(Room& room, const char* command, const char* name)
{
    room.window.navigate(QStringLiteral("onboarding"));
    auto* list = room.part<DataTable>(QStringLiteral("onboarding.table"));
    list->selectId(list->table()->idAt(0));
    room.window.commands().run(QLatin1String(command));
    return field<W>(room, name);
}

QWidget* onPeople(Room& room, const std::function<QWidget*()>& open)
{
    room.window.navigate(QStringLiteral("people"));
    return open();
}

QWidget* onSettings(Room& room, const char* part, const std::function<QWidget*()>& open)
{
    room.window.navigate(QStringLiteral("settings"), QLatin1String(part));
    return open();
}

} // namespace

const std::vector<Editor>& editors()
{
    static const std::vector<Editor> all = {
        {"the note on the account's page",
         [](Room& r) {
             openAccount(r);
             return field<QPlainTextEdit>(r, "note.text");
         }},
        {"the minutes of the note",
         [](Room& r) {
             openAccount(r);
             return field(r, "note.minutes");
         }},
        {"the day of the note",
         [](Room& r) {
             openAccount(r);
             return field(r, "note.day");
         }},
        {"the note over the list",
         [](Room& r) {
             auto* list = r.part<DataTable>(QStringLiteral("accounts.table"));
             list->selectId(firstAccount(r).value());
             r.window.commands().run(QStringLiteral("account.touchpoint"));
             auto* dialog = r.part<Sheet>(QStringLiteral("account.touchpointForm"));
             return dialog ? static_cast<QWidget*>(dialog->findChild<QPlainTextEdit*>(QStringLiteral("note.text")))
                           : nullptr;
         }},
        {"the text of a touchpoint", [](Room& r) { return ofTouchpoint(r, "touchpoint.text"); }},
        {"the minutes of a touchpoint", [](Room& r) { return ofTouchpoint(r, "touchpoint.minutes"); }},
        {"the day of a touchpoint", [](Room& r) { return ofTouchpoint(r, "touchpoint.day"); }},
        {"an account's name", [](Room& r) { return ofDetails(r, "details.name"); }},
        {"an account's segment", [](Room& r) { return ofDetails(r, "details.segment.text"); }},
        {"an account's renewal", [](Room& r) { return ofDetails(r, "details.renewal"); }},
        {"an account's tags", [](Room& r) { return ofDetails(r, "details.tags"); }},
        {"an account's parent", [](Room& r) { return ofDetails(r, "details.parent"); }},
        {"an account's notes", [](Room& r) { return ofDetails(r, "details.notes"); }},
        {"a new contact", [](Room& r) { return ofContact(r, true, "contact.name"); }},
        {"a contact's phone", [](Room& r) { return ofContact(r, false, "contact.phone"); }},
        {"a new goal", [](Room& r) { return ofGoal(r, true, "goal.title"); }},
        {"the service of a new goal", [](Room& r) { return ofGoal(r, true, "goal.service.text"); }},
        {"a goal's target", [](Room& r) { return ofGoal(r, false, "goal.target"); }},
        {"a goal's due date", [](Room& r) { return ofGoal(r, false, "goal.due"); }},
        {"who agreed to a goal", [](Room& r) { return ofGoal(r, false, "goal.agreed.text"); }},
        {"a new task", [](Room& r) { return ofTask(r, "task.title"); }},
        {"the due date of a new task", [](Room& r) { return ofTask(r, "task.due"); }},
        {"the account of a new task", [](Room& r) { return ofTask(r, "task.account"); }},
        {"the list of a new task", [](Room& r) { return ofTask(r, "task.list"); }},
        {"the notes of a new task", [](Room& r) { return ofTask<QPlainTextEdit>(r, "task.notes"); }},
        {"the day of an onboarding's first use", [](Room& r) { return ofOnboarding(r, "onboarding.firstUse"); }},
        {"the target days of an onboarding", [](Room& r) { return ofOnboarding(r, "onboarding.targetDays"); }},
        {"why an onboarding was not met", [](Room& r) { return ofOnboarding(r, "onboarding.reason"); }},
        {"the account of a new onboarding record",
         [](Room& r) { return onOnboarding(r, "onboarding.new", "onboarding.account"); }},
        {"why an onboarding is closed as not met",
         [](Room& r) { return onOnboarding<QPlainTextEdit>(r, "onboarding.notMet", "onboarding.reasonText"); }},
        {"the success criteria",
         [](Room& r) { return onOnboarding<QPlainTextEdit>(r, "onboarding.criteria", "onboarding.criteriaText"); }},
        {"a cell of an onboarding's planned start",
         [](Room& r) {
             r.window.navigate(QStringLiteral("onboarding"));
             return cell(r, "onboarding.table", "planned_start");
         }},
        {"a cell of an onboarding's target days",
         [](Room& r) {
             r.window.navigate(QStringLiteral("onboarding"));
             return cell(r, "onboarding.table", "target_days");
         }},
        {"a new account",
         [](Room& r) {
             r.window.commands().run(QStringLiteral("account.new"));
             return field(r, "newAccount.name");
         }},
        {"the segment of a new account",
         [](Room& r) {
             r.window.commands().run(QStringLiteral("account.new"));
             return field(r, "newAccount.segment.text");
         }},
        {"the account that another one is merged with",
         [](Room& r) {
             openMergeForm(*r.session, &r.window, firstAccount(r), {}, [](AccountId) {});
             return field(r, "merge.other");
         }},
        {"a cell of an account's name", [](Room& r) { return cell(r, "accounts.table", "name"); }},
        {"a cell of an account's renewal", [](Room& r) { return cell(r, "accounts.table", "renewal_date"); }},
        {"the note of a handoff", ofHandoffNote},
        {"the reason of an exception", ofException},
        {"the reason of a return", ofReturn},
        {"a question about a handoff",
         [](Room& r) { return ofReceiver<QPlainTextEdit>(r, "handoff.ask", "ask.question"); }},
        {"a line of the receiver's summary",
         [](Room& r) { return ofReceiver<QLineEdit>(r, "handoff.conditions", "accept.understood"); }},
        {"a condition of an acceptance",
         [](Room& r) { return ofReceiver<QLineEdit>(r, "handoff.conditions", "accept.condition1"); }},
        {"the account of a handoff to start",
         [](Room& r) {
             openStartForm(*r.session, &r.window, {});
             return field(r, "start.account");
         }},
        {"why a contract changes", [](Room& r) { return ofContract(r, "contract.why"); }},
        {"the words of an outcome", [](Room& r) { return ofOutcome<QPlainTextEdit>(r, "outcome.text"); }},
        {"the MRR of an outcome", [](Room& r) { return ofOutcome(r, "outcome.mrr"); }},
        {"a new reason of churn",
         [](Room& r) {
             openReasonsSheet(*r.session, &r.window);
             return field(r, "reasons.name");
         }},
        {"a cell of a reason of churn",
         [](Room& r) {
             openReasonsSheet(*r.session, &r.window);
             return cell(r, "reasons.list", "name");
         }},
        {"a new member",
         [](Room& r) {
             openMemberForm(*r.session, &r.window, {});
             return field(r, "member.name");
         }},
        {"a member's role",
         [](Room& r) {
             openMemberForm(*r.session, &r.window, sample::kSampleActor);
             return field(r, "member.role");
         }},
        {"a member's full-time part",
         [](Room& r) {
             openMemberForm(*r.session, &r.window, sample::kSampleActor);
             return field(r, "member.fte");
         }},
        {"a cell of a member's full-time part",
         [](Room& r) { return onPeople(r, [&] { return cell(r, "people.members", "fte"); }); }},
        {"a cell of a full-time part among the team's figures",
         [](Room& r) {
             r.window.navigate(QStringLiteral("team"));
             return cell(r, "team.table", "fte");
         }},
        {"a new team",
         [](Room& r) {
             openTeamForm(*r.session, &r.window, {});
             return field(r, "team.name");
         }},
        {"a cell of a member's role",
         [](Room& r) { return onPeople(r, [&] { return cell(r, "people.members", "role"); }); }},
        {"a cell of a team's name",
         [](Room& r) { return onPeople(r, [&] { return cell(r, "people.teams", "name"); }); }},
        {"the name of a closed day",
         [](Room& r) { return onSettings(r, "workspace", [&] { return field(r, "settings.name"); }); }},
        {"the name of a new route",
         [](Room& r) { return onSettings(r, "routes", [&] { return field(r, "settings.routeName"); }); }},
        {"a route's note template",
         [](Room& r) {
             return onSettings(r, "routes", [&] {
                 r.part<QPushButton>(QStringLiteral("settings.routeTemplate"))->click();
                 return field<QPlainTextEdit>(r, "settings.templateText");
             });
         }},
        {"a new item of a checklist",
         [](Room& r) { return onSettings(r, "routes", [&] { return field(r, "settings.itemLabel"); }); }},
        {"a cell of a route's name",
         [](Room& r) { return onSettings(r, "routes", [&] { return cell(r, "settings.routes", "name"); }); }},
        {"a cell of an item's words",
         [](Room& r) { return onSettings(r, "routes", [&] { return cell(r, "settings.items", "label"); }); }},
        {"the name of a new kind",
         [](Room& r) { return onSettings(r, "kinds", [&] { return field(r, "settings.kindName"); }); }},
        {"a cell of a kind's name",
         [](Room& r) { return onSettings(r, "kinds", [&] { return cell(r, "settings.kinds", "name"); }); }},
    };
    return all;
}

} // namespace tasuki::test
