// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"
#include "ui/account/account_shell.h"

#include "account/account_store.h"
#include "handoff/handoff_store.h"
#include "handoff/handoff_terms.h"
#include "handoff/start_handoff.h"
#include "settings/settings.h"
#include "settings/settings_page.h"
#include "touchpoint/note_editor.h"
#include "touchpoint/touchpoint_store.h"

#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStyle>
#include <QStyleOptionComboBox>
#include <QTabWidget>

using namespace tasuki;
using namespace tasuki::test;

namespace {

struct Settling : AccountShell {
    Settling()
    {
        window.addPage(new SettingsPage(*session));
        show();
    }
    void open(const char* part) { window.navigate(QStringLiteral("settings"), QLatin1String(part)); }
    template <typename W>
    W* part(const char* name)
    {
        W* found = window.findChild<W*>(QLatin1String(name));
        REQUIRE(found);
        return found;
    }
    void press(const char* name) { QTest::mouseClick(part<QPushButton>(name), Qt::LeftButton); }
    std::vector<Route> routes() { return *handoff::HandoffStore(session->db()).routes(); }
    std::vector<RouteItem> items(RouteId route) { return *handoff::HandoffStore(session->db()).routeItems(route); }
    std::vector<TouchpointKind> kinds() { return *TouchpointStore(session->db()).kinds(); }
    /// The editor of the current cell, opened with F2.
    QLineEdit* edit(DataTable* table, const char* column)
    {
        table->setCurrentIndex(
            table->table()->index(table->currentIndex().row(), table->table()->columnOf(QLatin1String(column))));
        table->setFocus();
        QTest::keyClick(table, Qt::Key_F2);
        auto* editor = table->viewport()->findChild<QLineEdit*>(QStringLiteral("cellEditor"));
        REQUIRE(editor);
        return editor;
    }
    /// A cell takes what was written a moment after the key.
    void enter(QLineEdit* editor)
    {
        QTest::keyClick(editor, Qt::Key_Return);
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    /// The line of a menu, by its words; also of a menu within it.
    void choose(const char* menuName, const QString& text)
    {
        auto* menu = part<QMenu>(menuName);
        QList<QAction*> actions = menu->actions();
        for (qsizetype i = 0; i < actions.size(); ++i)
            if (actions[i]->menu())
                actions += actions[i]->menu()->actions();
        for (QAction* action : actions)
            if (action->text() == text) {
                action->trigger();
                menu->close();
                window.activateWindow();
                REQUIRE(QTest::qWaitForWindowActive(&window));
                return;
            }
        FAIL("no such line: " << text.toStdString());
    }
};

} // namespace

TEST_CASE_METHOD(Settling, "theme, language, rows and size are chosen on the settings page", "[ui][settings]")
{
    open("workspace");
    const auto choose = [&](const char* name, const QString& command) {
        auto* box = part<QComboBox>(name);
        const int at = box->findData(command);
        REQUIRE(at >= 0);
        box->setCurrentIndex(at);
        Q_EMIT box->activated(at);
    };
    CHECK(part<QComboBox>("settings.view.theme")->currentData() == QStringLiteral("view.theme.light"));
    choose("settings.view.theme", QStringLiteral("view.theme.dark"));
    CHECK(theme.isDark());
    choose("settings.view.density", QStringLiteral("view.density.compact"));
    CHECK(settings.density() == 28);
    choose("settings.view.scale", QStringLiteral("view.scale.150"));
    CHECK(settings.scale() == 150);
    choose("settings.view.language", QStringLiteral("view.language.ja"));
    CHECK(language.effective() == QStringLiteral("ja"));
    open("workspace");
    CHECK(part<QComboBox>("settings.view.language")->currentText() == QStringLiteral("日本語"));
    CHECK(part<QComboBox>("settings.view.scale")->currentText().contains(QStringLiteral("150")));
    // A damaged value draws nothing at a size that nobody can work with.
    file.setValue(QStringLiteral("look/scale"), 7000);
    CHECK(settings.scale() == 100);
}

TEST_CASE_METHOD(Settling, "how accounts are looked after is a setting that can be taken back", "[ui][settings]")
{
    open("workspace");
    auto* box = part<QComboBox>("settings.organisation");
    const int at = box->findData(int(Organisation::ByAccount));
    REQUIRE(at >= 0);
    box->setCurrentIndex(at);
    Q_EMIT box->activated(at);
    CHECK(Settings::read(session->db()).organisation == Organisation::ByAccount);
    window.undoStack().undo();
    CHECK(Settings::read(session->db()).organisation == Organisation::ByFunction);
}

TEST_CASE_METHOD(Settling, "a route is added, renamed and given a clock, each as one step", "[ui][settings][routes]")
{
    open("routes");
    auto* table = part<DataTable>("settings.routes");
    REQUIRE(table->table()->rowCount() == 5);
    part<QLineEdit>("settings.routeName")->setFocus();
    QTest::keyClicks(part<QLineEdit>("settings.routeName"), QStringLiteral("Dormant"));
    QTest::keyClick(part<QLineEdit>("settings.routeName"), Qt::Key_Return);
    REQUIRE(routes().size() == 6);
    CHECK(part<QLineEdit>("settings.routeName")->text().isEmpty());
    CHECK(table->currentId() == routes().back().id.value());
    QLineEdit* editor = edit(table, "sla");
    editor->setText(QStringLiteral("soon"));
    enter(editor);
    CHECK(routes().back().slaBusinessDays == 2);
    // What is refused stays to be mended; Esc gives it up.
    editor = table->viewport()->findChild<QLineEdit*>(QStringLiteral("cellEditor"));
    REQUIRE(editor);
    CHECK(editor->text() == QStringLiteral("soon"));
    QTest::keyClick(editor, Qt::Key_Escape);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    editor = edit(table, "sla");
    editor->setText(QStringLiteral("７"));
    enter(editor);
    CHECK(routes().back().slaBusinessDays == 7);
    editor = edit(table, "touch");
    editor->setText(QStringLiteral("10"));
    enter(editor);
    CHECK(routes().back().firstTouchBusinessDays == 10);
    window.undoStack().undo();
    CHECK(routes().back().firstTouchBusinessDays == 5);
    editor = edit(table, "name");
    editor->setText(QStringLiteral("休眠 → 再開"));
    enter(editor);
    CHECK(routes().back().name == QStringLiteral("休眠 → 再開"));
    press("settings.routeStage");
    choose("settings.stageMenu", QStringLiteral("Retention"));
    CHECK(routes().back().newStageId == kRetention);
    for (int i = 0; i < 4; ++i)
        window.undoStack().undo();
    CHECK(routes().size() == 5);
}

TEST_CASE_METHOD(Settling, "no choice of the workspace's settings is cut in a small window", "[ui][settings]")
{
    for (const QString& code : {QStringLiteral("en"), QStringLiteral("ja")}) {
        language.set(code);
        show(1100, 700);
        open("workspace");
        QApplication::processEvents();
        for (const char* name : {"settings.fiscal", "settings.onboardingCount"}) {
            auto* box = part<QComboBox>(name);
            INFO(code.toStdString() << ' ' << name);
            CHECK(box->width() >= box->minimumSizeHint().width());
            CHECK(box->parentWidget()->rect().contains(box->geometry()));
            QStyleOptionComboBox option;
            option.initFrom(box);
            const QRect words =
                box->style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, box);
            CHECK(words.width() >= box->fontMetrics().horizontalAdvance(box->currentText()));
        }
    }
}

TEST_CASE_METHOD(Settling, "what was removed is stood on again when that is taken back", "[ui][settings][routes]")
{
    open("routes");
    REQUIRE(part<DataTable>("settings.routes")->selectId(kSalesOnboarding.value()));
    auto* table = part<DataTable>("settings.items");
    REQUIRE(table->table()->rowCount() > 2);
    const qint64 removed = table->table()->idAt(1);
    REQUIRE(table->selectId(removed));
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Delete);
    REQUIRE(table->table()->rowOf(removed) < 0);
    CHECK(table->currentId() != removed);
    QTest::keyClick(&window, Qt::Key_Z, Qt::ControlModifier);
    REQUIRE(table->table()->rowOf(removed) >= 0);
    CHECK(table->currentId() == removed);
}

TEST_CASE_METHOD(Settling, "a checklist is edited by keys and buttons, and handoffs under way keep theirs",
                 "[ui][settings][routes]")
{
    open("routes");
    const RouteId route = kSalesOnboarding;
    REQUIRE(part<DataTable>("settings.routes")->selectId(route.value()));
    auto* table = part<DataTable>("settings.items");
    const auto before = items(route);
    const auto copies = *handoff::HandoffStore(session->db()).allItems();
    REQUIRE(table->table()->rowCount() == int(before.size()));
    auto* label = part<QLineEdit>("settings.itemLabel");
    label->setFocus();
    QTest::keyClicks(label, QStringLiteral("Copy of the contract"));
    QTest::keyClick(label, Qt::Key_Return);
    REQUIRE(items(route).size() == before.size() + 1);
    CHECK(table->currentId() == items(route).back().id.value());
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Up, Qt::AltModifier);
    CHECK(items(route)[before.size() - 1].label == QStringLiteral("Copy of the contract"));
    CHECK(window.undoStack().undoText() == QStringLiteral("“Copy of the contract” moved"));
    CHECK(table->table()->index(int(before.size()) - 1, 0).data().toString() == QStringLiteral("Copy of the contract"));
    press("settings.itemRequired");
    CHECK_FALSE(items(route)[before.size() - 1].required);
    press("settings.itemHow");
    choose("settings.howMenu", QStringLiteral("Kickoff meeting"));
    CHECK(items(route)[before.size() - 1].kind == CriterionKind::Touchpoint);
    CHECK(items(route)[before.size() - 1].parameter == QStringLiteral("kickoff"));
    QLineEdit* editor = edit(table, "label");
    editor->setText(QStringLiteral("Kickoff held"));
    enter(editor);
    CHECK(items(route)[before.size() - 1].label == QStringLiteral("Kickoff held"));
    CHECK(*handoff::HandoffStore(session->db()).allItems() == copies);
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Delete);
    CHECK(items(route).size() == before.size());
    for (int i = 0; i < 6; ++i)
        window.undoStack().undo();
    CHECK(items(route) == before);
}

TEST_CASE_METHOD(Settling, "a note template is written once and stands in the next handoff's note",
                 "[ui][settings][routes]")
{
    open("routes");
    const RouteId route(part<DataTable>("settings.routes")->currentId());
    press("settings.routeTemplate");
    auto* text = part<QPlainTextEdit>("settings.templateText");
    REQUIRE(text->window()->focusWidget() == text);
    QTest::keyClicks(text, QStringLiteral("## Payment"));
    press("settings.templateOk");
    const auto stored = [&] {
        const auto present = routes();
        return std::ranges::find(present, route, &Route::id)->noteTemplate;
    };
    CHECK(stored() == QStringLiteral("## Payment"));
    const auto summaries = *AccountStore(workspace->db()).summaries(clock.today());
    std::optional<handoff::Started> started;
    for (const AccountSummary& summary : summaries)
        if (auto made = prepareHandoff(*session, summary.account.id, route, {TeamId(), sample::kSampleActor})) {
            started = std::move(*made);
            break;
        }
    REQUIRE(started);
    CHECK(started->handoff.note.endsWith(QStringLiteral("\n\n## Payment\n")));
    window.undoStack().undo();
    CHECK(stored().isEmpty());
}

TEST_CASE_METHOD(Settling, "the words of a default item are no name until somebody writes another",
                 "[ui][settings][routes]")
{
    open("routes");
    auto* table = part<DataTable>("settings.items");
    const int steps = window.undoStack().count();
    QLineEdit* editor = edit(table, "label");
    enter(editor);
    CHECK(items(kSalesOnboarding).front().label.isEmpty());
    CHECK(window.undoStack().count() == steps);
}

TEST_CASE_METHOD(Settling, "a kind of touchpoint is added, renamed, put to a tier and retired", "[ui][settings][kinds]")
{
    open("kinds");
    CHECK(part<QTabWidget>("settings.tabs")->currentIndex() == 2);
    const size_t before = kinds().size();
    auto* name = part<QLineEdit>("settings.kindName");
    name->setFocus();
    QTest::keyClicks(name, QStringLiteral("Visit"));
    QTest::keyClick(name, Qt::Key_Return);
    REQUIRE(kinds().size() == before + 1);
    const TouchpointKindId id = kinds().back().id;
    auto* table = part<DataTable>("settings.kinds");
    CHECK(table->currentId() == id.value());
    press("settings.kindTier");
    choose("settings.tierMenu", QStringLiteral("High touch"));
    CHECK(kinds().back().tier == QStringLiteral("high"));
    QLineEdit* editor = edit(table, "name");
    editor->setText(QStringLiteral("訪問"));
    enter(editor);
    CHECK(kinds().back().name == QStringLiteral("訪問"));

    // It is offered where touchpoints are written, until it is retired.
    const auto offered = [&] {
        NoteEditor note(*session);
        note.setAccount(AccountRows::of(*session).rows().front().account().id);
        return note.findChild<QComboBox*>(QStringLiteral("note.kind"))->findData(id.value()) >= 0;
    };
    CHECK(offered());
    press("settings.kindRetire");
    CHECK(kinds().back().retired);
    CHECK(part<QPushButton>("settings.kindRetire")->text() == QStringLiteral("Restore"));
    CHECK_FALSE(offered());
    window.undoStack().undo();
    CHECK(offered());
}
