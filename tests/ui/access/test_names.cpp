// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"
#include "ui/account/account_shell.h"

#include "account/account_details_form.h"
#include "account/account_store.h"
#include "account/merge_form.h"
#include "account/new_account_form.h"
#include "capture/capture_sheet.h"
#include "capture/touchpoint_form.h"
#include "contact/contact_form.h"
#include "currency/currencies_page.h"
#include "currency/rate_form.h"
#include "goal/goal_form.h"
#include "goal/goal_store.h"
#include "handoff/accept_form.h"
#include "handoff/pass_statistics_page.h"
#include "handoff/report_sheet.h"
#include "handoff/return_form.h"
#include "handoff/start_form.h"
#include "handoff/talk_forms.h"
#include "import/import_look.h"
#include "import/import_page.h"
#include "import/recipe_form.h"
#include "import/recipes_page.h"
#include "import/waiting_form.h"
#include "import/waiting_page.h"
#include "kpi/kpi_page.h"
#include "onboarding/criteria_form.h"
#include "onboarding/onboarding_acts.h"
#include "onboarding/onboarding_form.h"
#include "onboarding/onboarding_page.h"
#include "onboarding/onboarding_store.h"
#include "people/member_form.h"
#include "people/people_page.h"
#include "people/team_page.h"
#include "renewal/outcome_form.h"
#include "renewal/reasons_sheet.h"
#include "renewal/renewals_page.h"
#include "report/renewal_source.h"
#include "revenue/contract_form.h"
#include "revenue/revenue_store.h"
#include "settings/settings_page.h"
#include "shell/command_palette.h"
#include "shell/sheet.h"
#include "shell/shortcut_sheet.h"
#include "task/snooze_form.h"
#include "task/task_form.h"
#include "task/tasks_page.h"
#include "welcome/new_workspace_sheet.h"
#include "welcome/welcome_page.h"
#include "widgets/date_edit.h"

#include <QAccessible>
#include <QComboBox>
#include <QDialog>
#include <QFileDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTranslator>

#include <set>

using namespace tasuki;
using namespace tasuki::test;

namespace {

/// Every sentence of ours that was asked for and that the language's file does not have.
class Listener final : public QTranslator {
public:
    explicit Listener(const QString& code)
    {
        REQUIRE(m_words.load(QStringLiteral(":/tasuki/translations/tasuki_%1.qm").arg(code)));
    }
    QString translate(const char* context, const char* source, const char* comment, int n) const override
    {
        if (qstrncmp(context, "Q", 1) != 0 && m_words.translate(context, source, comment, n).isEmpty())
            missing.insert(std::string(context) + ": " + source);
        return {};
    }
    bool isEmpty() const override { return false; }
    mutable std::set<std::string> missing;

private:
    QTranslator m_words;
};

struct Everything : AccountShell {
    explicit Everything(const QString& code = QStringLiteral("en")) : AccountShell(ThemeMode::Light, code)
    {
        window.addPage(new KpiPage(*session));
        window.addPage(new OnboardingPage(*session));
        window.addPage(new TeamPage(*session));
        window.addPage(new PeoplePage(*session));
        window.addPage(new RenewalsPage(*session));
        window.addPage(new CurrenciesPage(*session));
        window.addPage(new SettingsPage(*session));
        window.addPage(new TasksPage(*session));
        window.addPage(new WelcomePage({.sample = [] {},
                                        .create = [] {},
                                        .import = [] {},
                                        .open = [] {},
                                        .openRecent = [](const QString&) {},
                                        .recent = [] { return QStringList(); }}));
        window.addPage(import);
        window.addPage(new WaitingPage(*session));
        window.addPage(new RecipesPage(*session));
        window.addPage(new PassStatisticsPage(*session));
        show();
    }
    ImportPage* import = new ImportPage(*session);

    AccountId owned()
    {
        return first([](const AccountRow& r) { return r.isOwned(); });
    }
    /// Shows every page, and every dialog over it, and asks `look` each time.
    template <typename Look>
    void walk(const Look& look)
    {
        for (const char* page :
             {"tasks", "accounts", "account", "handoffs", "kpi", "onboarding", "team", "people", "renewals",
              "currencies", "waiting", "recipes", "pass-statistics", "settings", "welcome"}) {
            window.navigate(QLatin1String(page), QLatin1String(page) == QLatin1String("account")
                                                     ? QString::number(owned().value())
                                                     : QString());
            REQUIRE(window.currentPage()->id() == QLatin1String(page));
            window.toast({QStringLiteral("Done."), QStringLiteral("Undo"), [] {}});
            look(page, &window);
            for (QTabWidget* tabs : window.currentPage()->findChildren<QTabWidget*>())
                for (int tab = 0; tab < tabs->count(); ++tab) {
                    tabs->setCurrentIndex(tab);
                    look(page, &window);
                }
            window.toasts()->clear();
        }
        window.openPalette();
        look("palette", &window);
        window.commandPalette()->dismiss();
        window.shortcutSheet()->open();
        look("sheet", &window);
        window.shortcutSheet()->dismiss();
        const auto dialog = [&](const char* name, const std::function<void()>& open) {
            open();
            QWidget* shown = window.sheets()->top();
            for (QWidget* widget : QApplication::topLevelWidgets())
                if (auto* found = qobject_cast<QDialog*>(widget); found && found->isVisible())
                    shown = found;
            INFO(name);
            REQUIRE(shown);
            look(name, shown);
            delete shown;
        };
        const AccountId id = owned();
        Contact contact;
        contact.accountId = id;
        dialog("details", [&] { openAccountDetailsForm(*session, &window, id); });
        dialog("contact", [&] { openContactForm(*session, &window, contact); });
        const Subscription row = revenue::RevenueStore(session->db()).ofAccount(id)->front();
        for (const ContractAct act : {ContractAct::Start, ContractAct::Change, ContractAct::End, ContractAct::Again,
                                      ContractAct::Correct, ContractAct::Remove})
            dialog("contract", [&] {
                openContractForm(*session, &window, id, act, act == ContractAct::Start ? Subscription() : row);
            });
        dialog("outcome", [&] {
            openOutcomeForm(*session, &window, report::renewalsOf(session->db(), session->today())->front(), 12);
        });
        dialog("reasons", [&] { openReasonsSheet(*session, &window); });
        dialog("goal", [&] { openGoalForm(*session, &window, GoalStore(session->db()).ofAccount(id)->front()); });
        Task task;
        task.accountId = id;
        dialog("task", [&] { openTaskForm(*session, &window, task); });
        dialog("snooze", [&] { openSnoozeForm(*session, &window, task); });
        const Onboarding record = onboarding::OnboardingStore(session->db()).ofAccount(id)->front();
        dialog("onboarding", [&] { openOnboardingForm(*session, &window, record); });
        dialog("new onboarding", [&] { openNewOnboardingForm(*session, &window, {}); });
        dialog("not met", [&] { failOnboarding(*session, &window, record); });
        dialog("criteria", [&] { openCriteriaForm(*session, &window); });
        for (const int metric : {0, 3})
            dialog("explain", [&] {
                window.navigate(QStringLiteral("onboarding"));
                REQUIRE(window.commands().run(QStringLiteral("onboarding.explain.%1").arg(metric)));
            });
        dialog("rate", [&] { openRateForm(*session, &window, {}); });
        dialog("new account", [&] { openNewAccountForm(*session, &window, [](AccountId) {}); });
        const AccountId other = first([&](const AccountRow& r) { return r.account().id != id; });
        dialog("merge", [&] { openMergeForm(*session, &window, id, other, [](AccountId) {}); });
        imports::WaitingRow waiting;
        waiting.id = RowId(1);
        waiting.account = QStringLiteral("cus_1");
        waiting.source = QStringLiteral("Stripe");
        dialog("waiting", [&] { openWaitingForm(*session, &window, {waiting}); });
        imports::SavedRecipe recipe;
        recipe.id = RowId(1);
        recipe.json = QString::fromUtf8(imports::recipeJson(imports::builtInRecipes().front()));
        dialog("recipe", [&] { openRecipeForm(*session, &window, recipe); });
        dialog("touchpoint", [&] { openTouchpointForm(*session, &window, {id}); });
        dialog("full", [&] {
            capture::Noted noted;
            noted.accounts = {id};
            openCaptureSheet(*session, &window, noted);
        });
        dialog("start", [&] { openStartForm(*session, &window, {id}); });
        dialog("report", [&] { openReportSheet(*session, &window); });
        dialog("return", [&] { openReturnForm(*session, &window, HandoffId(1), {}); });
        dialog("ask", [&] { openAskForm(*session, &window, HandoffId(1), {}); });
        dialog("synthesis", [&] { openSynthesisForm(*session, &window, HandoffId(1), {}); });
        dialog("rate", [&] { openRateForm(*session, &window, HandoffId(1), {}); });
        dialog("accept", [&] { openAcceptForm(*session, &window, {}, {}, true); });
        dialog("member", [&] { openMemberForm(*session, &window, sample::kSampleActor); });
        dialog("team", [&] { openTeamForm(*session, &window, {}); });
        dialog("new workspace", [&] { openNewWorkspaceSheet(&window, [](const QString&, int) {}); });
        dialog("question", [&] {
            WindowDialogs().ask(&window,
                                {QStringLiteral("Title"),
                                 QStringLiteral("Text"),
                                 QStringLiteral("Detail"),
                                 {{QStringLiteral("ok"), QStringLiteral("OK")}}},
                                {});
        });
        writeFile(dir.path(QStringLiteral("contracts.csv")),
                  "subscription_id,account_id,start_date,mrr\n1,1001,2025-13-01,100\n");
        window.navigate(QStringLiteral("import"));
        look("import", &window);
        QSignalSpy settled(import, &ImportPage::settled);
        import->takeFiles({dir.path(QStringLiteral("contracts.csv"))}, {});
        REQUIRE((!import->look().isBusy() || settled.wait(20'000)));
        REQUIRE(import->look().preview());
        look("import", &window);
    }
};

bool takesFocus(const QWidget* widget, const QWidget* root)
{
    return widget->focusPolicy() != Qt::NoFocus && !widget->focusProxy() && widget->isEnabled()
           && widget->isVisibleTo(root) && widget->window() == root->window();
}

} // namespace

TEST_CASE("every widget that takes the focus has a name for a screen reader", "[ui][a11y]")
{
    Everything all;
    std::set<std::string> unnamed;
    int seen = 0;
    all.walk([&](const char* where, QWidget* root) {
        for (QWidget* widget : root->findChildren<QWidget*>()) {
            if (!takesFocus(widget, root))
                continue;
            ++seen;
            const QAccessibleInterface* interface = QAccessible::queryAccessibleInterface(widget);
            REQUIRE(interface);
            if (interface->text(QAccessible::Name).trimmed().isEmpty())
                unnamed.insert(std::string(where) + ": " + widget->metaObject()->className() + ' '
                               + widget->objectName().toStdString() + " in "
                               + (widget->parentWidget() ? widget->parentWidget()->metaObject()->className() : ""));
        }
    });
    CHECK(seen > 200);
    for (const std::string& one : unnamed)
        FAIL_CHECK(one);
}

TEST_CASE("a combo box says its name and what is chosen", "[ui][a11y]")
{
    Everything all;
    all.window.navigate(QStringLiteral("handoffs"));
    QComboBox box(all.window.currentPage());
    box.addItems({QStringLiteral("Any team"), QStringLiteral("導入")});
    QAccessibleInterface* interface = QAccessible::queryAccessibleInterface(&box);
    REQUIRE(interface);
    CHECK(interface->text(QAccessible::Name) == QStringLiteral("Any team"));
    box.setAccessibleName(QStringLiteral("Receiving team"));
    box.setCurrentIndex(1);
    CHECK(interface->text(QAccessible::Name) == QStringLiteral("Receiving team: 導入"));
    CHECK(interface->text(QAccessible::Value) == QStringLiteral("導入"));
    box.setCurrentIndex(-1);
    CHECK(interface->text(QAccessible::Name) == QStringLiteral("Receiving team"));
    CHECK(interface->role() == QAccessible::ComboBox);
    REQUIRE(interface->childCount() == 1);
    CHECK(interface->indexOfChild(interface->child(0)) == 0);
}

TEST_CASE("every sentence that a page or a dialog asks for is there in Japanese", "[ui][translations]")
{
    Everything all(QStringLiteral("ja"));
    Listener listener(QStringLiteral("ja"));
    QCoreApplication::installTranslator(&listener);
    all.walk([](const char*, QWidget*) {});
    QCoreApplication::removeTranslator(&listener);
    for (const std::string& one : listener.missing)
        FAIL_CHECK(one);
}

TEST_CASE("a file dialog speaks the program's language, also after a switch", "[ui][translations]")
{
    Everything all;
    const auto cancelText = [&] {
        QFileDialog dialog(&all.window);
        dialog.setOption(QFileDialog::DontUseNativeDialog);
        dialog.show();
        QStringList texts;
        for (const QPushButton* button : dialog.findChildren<QPushButton*>())
            texts += button->text();
        return texts.join(u' ');
    };
    CHECK(cancelText().contains(QStringLiteral("Cancel")));
    all.language.set(QStringLiteral("ja"));
    CHECK(cancelText().contains(QStringLiteral("キャンセル")));
    CHECK_FALSE(cancelText().contains(QStringLiteral("Cancel")));
    all.language.set(QStringLiteral("en"));
    CHECK(cancelText().contains(QStringLiteral("Cancel")));
}

TEST_CASE("a new workspace is asked for its currency and fiscal year", "[ui][welcome]")
{
    Everything all;
    QString currency;
    int month = 0;
    openNewWorkspaceSheet(&all.window, [&](const QString& code, int start) {
        currency = code;
        month = start;
    });
    auto* dialog = all.window.findChild<NewWorkspaceSheet*>();
    REQUIRE(dialog);
    CHECK(dialog->currency() == QStringLiteral("JPY"));
    CHECK(dialog->fiscalStartMonth() == 4);
    auto* box = dialog->findChild<QComboBox*>(QStringLiteral("newWorkspace.currency"));
    auto* ok = dialog->findChild<QPushButton*>(QStringLiteral("newWorkspace.ok"));
    box->setFocus();
    box->lineEdit()->selectAll();
    QTest::keyClicks(box, QStringLiteral("e1"));
    QTest::mouseClick(ok, Qt::LeftButton);
    CHECK(currency.isEmpty());
    CHECK(dialog->findChild<QWidget*>(QStringLiteral("newWorkspace.problem"))->isVisible());
    box->lineEdit()->selectAll();
    QTest::keyClicks(box, QStringLiteral("usd"));
    dialog->findChild<QComboBox*>(QStringLiteral("newWorkspace.month"))->setCurrentIndex(0);
    QTest::mouseClick(ok, Qt::LeftButton);
    CHECK(currency == QStringLiteral("USD"));
    CHECK(month == 1);
}
