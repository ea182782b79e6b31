// SPDX-License-Identifier: GPL-3.0-or-later
#include "fake_pages.h"
#include "shell/command_palette.h"
#include "shell/palette_providers.h"
#include "shell/rail.h"
#include "shell/sheet.h"
#include "shell/shortcut_sheet.h"
#include "shell/top_bar.h"
#include "support/catch.h"
#include "widgets/search_edit.h"
#include "widgets/toast.h"

#include <QInputMethodEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QTest>
#include <QUndoStack>
#include <QVBoxLayout>

#include <algorithm>
#include <map>
#include <set>

using namespace tasuki;
using namespace tasuki::test;

namespace {

QString current(FakeShell& shell)
{
    return shell.window.currentPage()->id();
}

bool anyItem(const CommandPalette& palette, const QString& title)
{
    for (const PaletteItem& item : palette.items())
        if (item.title == title)
            return true;
    return false;
}

} // namespace

TEST_CASE("the rail, its keys and the history lead from page to page", "[ui][shell]")
{
    FakeShell shell;
    shell.show();
    CHECK(current(shell) == QStringLiteral("accounts"));
    CHECK(shell.window.topBar()->title() == QStringLiteral("Accounts"));
    CHECK(shell.window.rail()->button(QStringLiteral("accounts"))->isChecked());
    QTest::mouseClick(shell.window.rail()->button(QStringLiteral("kpi")), Qt::LeftButton);
    CHECK(current(shell) == QStringLiteral("kpi"));
    QTest::keyClick(&shell.window, Qt::Key_1, Qt::ControlModifier);
    CHECK(current(shell) == QStringLiteral("today"));
    QTest::keyClick(&shell.window, Qt::Key_Left, Qt::AltModifier);
    CHECK(current(shell) == QStringLiteral("kpi"));
    QTest::keyClick(&shell.window, Qt::Key_Left, Qt::AltModifier);
    CHECK(current(shell) == QStringLiteral("accounts"));
    CHECK_FALSE(shell.window.canGo(-1));
    QTest::keyClick(&shell.window, Qt::Key_Right, Qt::AltModifier);
    CHECK(current(shell) == QStringLiteral("kpi"));
    QTest::keyClick(&shell.window, Qt::Key_Comma, Qt::ControlModifier);
    CHECK(current(shell) == QStringLiteral("settings"));
    CHECK_FALSE(shell.window.canGo(1));
    shell.window.navigate(QStringLiteral("no such page"));
    CHECK(current(shell) == QStringLiteral("settings"));
}

TEST_CASE("the way back leads to the place on the page", "[ui][shell]")
{
    FakeShell shell;
    shell.window.navigate(QStringLiteral("accounts"), QStringLiteral("42"));
    shell.window.navigate(QStringLiteral("kpi"));
    shell.window.go(-1);
    CHECK(shell.accounts->place() == QStringLiteral("42"));
    shell.window.go(-1);
    CHECK(shell.accounts->place().isEmpty());
}

TEST_CASE("arrows walk the rail, Enter opens", "[ui][shell]")
{
    FakeShell shell;
    shell.show();
    RailButton* accounts = shell.window.rail()->button(QStringLiteral("accounts"));
    accounts->setFocus();
    QTest::keyClick(accounts, Qt::Key_Up);
    RailButton* today = shell.window.rail()->button(QStringLiteral("today"));
    CHECK(today->hasFocus());
    QTest::keyClick(today, Qt::Key_Return);
    CHECK(current(shell) == QStringLiteral("today"));
    CHECK(today->badge() == 7);
    CHECK(today->accessibleDescription() == QStringLiteral("7 open"));
}

TEST_CASE("letters work on the list that has the focus, not in its filter", "[ui][shell]")
{
    FakeShell shell;
    shell.show();
    shell.accounts->table->setFocus();
    QTest::keyClick(shell.accounts->table, Qt::Key_T);
    CHECK(shell.accounts->done == QStringList{QStringLiteral("task")});
    QTest::keyClick(shell.accounts->table, Qt::Key_F, Qt::ControlModifier);
    REQUIRE(shell.accounts->filter->hasFocus());
    QTest::keyClicks(shell.accounts->filter, QStringLiteral("t?h"));
    CHECK(shell.accounts->filter->text() == QStringLiteral("t?h"));
    CHECK(shell.accounts->done.size() == 1);
    CHECK_FALSE(shell.window.shortcutSheet()->isOpen());
    shell.window.navigate(QStringLiteral("kpi"));
    CHECK_FALSE(shell.window.commands().run(QStringLiteral("account.task")));
    CHECK_FALSE(shell.window.commands().action(QStringLiteral("account.task"))->isVisible());
}

TEST_CASE("New does what the page makes", "[ui][shell]")
{
    FakeShell shell;
    shell.show();
    QTest::keyClick(&shell.window, Qt::Key_N, Qt::ControlModifier);
    QTest::mouseClick(shell.window.topBar()->newButton(), Qt::LeftButton);
    CHECK(shell.accounts->done == QStringList{QStringLiteral("new"), QStringLiteral("new")});
}

TEST_CASE("the palette finds pages and commands and runs them", "[ui][shell][palette]")
{
    FakeShell shell;
    shell.show();
    shell.accounts->table->setFocus();
    QTest::keyClick(&shell.window, Qt::Key_K, Qt::ControlModifier);
    CommandPalette* palette = shell.window.commandPalette();
    REQUIRE(palette->isOpen());
    REQUIRE(palette->field()->hasFocus());
    QTest::keyClicks(palette->field(), QStringLiteral("kpi"));
    REQUIRE_FALSE(palette->items().empty());
    CHECK(palette->items().front().title == QStringLiteral("KPI"));
    QTest::keyClick(palette->field(), Qt::Key_Return);
    CHECK_FALSE(palette->isOpen());
    CHECK(current(shell) == QStringLiteral("kpi"));

    palette->openWith(QStringLiteral(">"));
    CHECK(anyItem(*palette, QStringLiteral("Quit")));
    CHECK_FALSE(anyItem(*palette, QStringLiteral("Accounts")));
    CHECK_FALSE(anyItem(*palette, QStringLiteral("Add a task")));
    QTest::keyClick(palette->field(), Qt::Key_Tab);
    QTest::keyClick(palette->field(), Qt::Key_Tab);
    CHECK(palette->field()->text() == QStringLiteral("#"));
    CHECK(anyItem(*palette, QStringLiteral("Accounts")));
    CHECK_FALSE(anyItem(*palette, QStringLiteral("Quit")));
    QTest::keyClick(palette->field(), Qt::Key_Escape);
    QTest::keyClick(palette->field(), Qt::Key_Escape);
    CHECK_FALSE(palette->isOpen());
}

TEST_CASE("the palette hands the focus back where it was", "[ui][shell][palette]")
{
    FakeShell shell;
    shell.show();
    shell.accounts->filter->setFocus();
    shell.window.openPalette();
    shell.window.commandPalette()->dismiss();
    CHECK(shell.accounts->filter->hasFocus());
}

TEST_CASE("while a word is composed, Enter does not run what the palette shows", "[ui][shell][palette]")
{
    FakeShell shell;
    shell.show();
    shell.window.openPalette();
    CommandPalette* palette = shell.window.commandPalette();
    QInputMethodEvent composing(QStringLiteral("okr"), {});
    QApplication::sendEvent(palette->field(), &composing);
    CHECK(palette->items().front().title == QStringLiteral("OKR"));
    QTest::keyClick(palette->field(), Qt::Key_Return);
    CHECK(palette->isOpen());
    CHECK(current(shell) == QStringLiteral("accounts"));
}

TEST_CASE("a provider of one's own answers its prefix, also in full width", "[ui][shell][palette]")
{
    class People final : public PaletteProvider {
    public:
        QChar prefix() const override { return u'@'; }
        std::vector<PaletteItem> find(const PaletteQuery& query, int) override
        {
            return {{QStringLiteral("found ") + query.folded, {}, {}, {}, 1, {}}};
        }
    };
    FakeShell shell;
    shell.window.addPaletteProvider(std::make_unique<People>());
    shell.window.openPalette(QStringLiteral("＠タナカ"));
    REQUIRE(shell.window.commandPalette()->items().size() == 1);
    CHECK(shell.window.commandPalette()->items().front().title == QStringLiteral("found たなか"));
}

TEST_CASE("every command has words, a place in a menu, and a key of its own", "[ui][shell]")
{
    FakeShell shell;
    QHash<QString, QString> keys;
    for (const auto& entry : shell.window.commands().entries()) {
        INFO(entry->command.id.toStdString());
        CHECK_FALSE(entry->action->text().isEmpty());
        CHECK_FALSE(entry->action->associatedObjects().isEmpty());
        for (const QKeySequence& key : entry->command.shortcuts) {
            CHECK_FALSE(keys.contains(key.toString()));
            keys.insert(key.toString(), entry->command.id);
        }
    }
    CHECK_FALSE(shell.window.rail()->menuBar()->actions().isEmpty());
}

TEST_CASE("? shows the keys that work here", "[ui][shell]")
{
    FakeShell shell;
    shell.show();
    shell.accounts->table->setFocus();
    QTest::keyClick(shell.accounts->table, Qt::Key_Question);
    CHECK(shell.window.shortcutSheet()->isOpen());
    QTest::keyClick(shell.window.shortcutSheet(), Qt::Key_Escape);
    QTest::keyClick(shell.accounts->table, Qt::Key_Question, Qt::ShiftModifier); // as a keyboard has it
    CHECK(shell.window.shortcutSheet()->isOpen());
    bool task = false;
    for (const auto& line : shell.window.shortcutSheet()->lines())
        task = task || (line.text == QStringLiteral("Add a task") && line.key == QStringLiteral("T"));
    CHECK(task);
    QTest::keyClick(shell.window.shortcutSheet(), Qt::Key_Escape);
    CHECK_FALSE(shell.window.shortcutSheet()->isOpen());
    CHECK(shell.accounts->table->hasFocus());
}

TEST_CASE("the end of the program is offered last, in its menu and among commands that fit as well",
          "[ui][shell][palette]")
{
    FakeShell shell;
    shell.window.addCommand({.id = QStringLiteral("file.later"),
                             .text = [] { return QStringLiteral("Open a later one"); },
                             .run = [] {},
                             .menu = CommandMenu::File});
    shell.show();
    QAction* quit = shell.window.commands().action(QStringLiteral("file.quit"));
    const auto menus = shell.window.findChildren<QMenu*>();
    const auto file = std::ranges::find_if(menus, [&](const QMenu* menu) { return menu->actions().contains(quit); });
    REQUIRE(file != menus.end());
    CHECK((*file)->actions().last() == quit);
    CHECK((*file)->actions().size() > 2);
    CommandPalette* palette = shell.window.commandPalette();
    shell.window.openPalette();
    palette->openWith(QStringLiteral(">"));
    REQUIRE_FALSE(palette->items().empty());
    const auto& items = palette->items();
    const auto at = std::ranges::find(items, QStringLiteral("Quit"), &PaletteItem::title);
    CHECK((at == items.end() || at + 1 == items.end())); // only so many are offered while nothing is typed
    // Who asks for it finds it first.
    palette->openWith(QStringLiteral(">quit"));
    CHECK(palette->items().front().title == QStringLiteral("Quit"));
}

TEST_CASE("the language changes under an open window", "[ui][shell]")
{
    FakeShell shell;
    shell.show();
    REQUIRE(shell.window.commands().run(QStringLiteral("view.language.ja")));
    QCoreApplication::sendPostedEvents();
    CHECK(shell.window.topBar()->title() == QStringLiteral("担当顧客"));
    CHECK(shell.window.topBar()->newButton()->text() == QStringLiteral("新規"));
    CHECK(shell.window.commands().action(QStringLiteral("file.quit"))->text() == QStringLiteral("終了"));
    CHECK(shell.accounts->model->headerData(0, Qt::Horizontal, Qt::DisplayRole).toString() == QStringLiteral("顧客"));
    CHECK(shell.settings.language() == QStringLiteral("ja"));
    CHECK(shell.window.commands().action(QStringLiteral("view.language.ja"))->isChecked());
    CHECK_FALSE(shell.window.commands().action(QStringLiteral("view.language.en"))->isChecked());
    shell.window.commands().run(QStringLiteral("view.language.en"));
    QCoreApplication::sendPostedEvents();
    CHECK(shell.window.topBar()->newButton()->text() == QStringLiteral("New"));
}

TEST_CASE("the theme changes under an open window and is remembered", "[ui][shell]")
{
    FakeShell shell;
    shell.show();
    const QImage light = shell.window.grab().toImage();
    shell.window.commands().run(QStringLiteral("view.theme.dark"));
    QCoreApplication::sendPostedEvents();
    const QImage dark = shell.window.grab().toImage();
    CHECK(QColor(light.pixel(300, 300)).lightness() > 200);
    CHECK(QColor(dark.pixel(300, 300)).lightness() < 60);
    CHECK(shell.settings.theme() == ThemeMode::Dark);
}

TEST_CASE("a window whose theme was switched looks like one that was made so", "[ui][shell]")
{
    const auto picture = [](FakeShell& shell, const QString& page) {
        shell.window.navigate(page);
        QCoreApplication::sendPostedEvents();
        return shell.window.grab().toImage();
    };
    const QStringList pages{QStringLiteral("today"), QStringLiteral("accounts"), QStringLiteral("kpi"),
                            QStringLiteral("handoffs")};
    QHash<QString, QImage> made;
    {
        FakeShell shell(ThemeMode::Dark, QStringLiteral("ja"));
        shell.show();
        for (const QString& page : pages)
            made.insert(page, picture(shell, page));
    }
    FakeShell shell(ThemeMode::Light, QStringLiteral("ja"));
    shell.show();
    for (const QString& page : pages)
        picture(shell, page);
    shell.theme.setMode(ThemeMode::Dark);
    for (const QString& page : pages) {
        INFO(page.toStdString());
        const bool same = picture(shell, page) == made.value(page);
        if (!same && qEnvironmentVariableIsSet("TASUKI_PICTURES")) {
            picture(shell, page)
                .save(qEnvironmentVariable("TASUKI_PICTURES") + QStringLiteral("/switched-") + page
                      + QStringLiteral(".png"));
            made.value(page).save(qEnvironmentVariable("TASUKI_PICTURES") + QStringLiteral("/made-") + page
                                  + QStringLiteral(".png"));
        }
        CHECK(same);
    }
}

TEST_CASE("a narrow window has a narrow rail with everything still named", "[ui][shell]")
{
    FakeShell shell;
    shell.show(1440, 900);
    CHECK(shell.window.rail()->width() == kRailWidth);
    shell.window.resize(1090, 700);
    CHECK(shell.window.rail()->isCompact());
    CHECK(shell.window.rail()->width() == kRailCompactWidth);
    RailButton* kpi = shell.window.rail()->button(QStringLiteral("kpi"));
    CHECK(kpi->accessibleName() == QStringLiteral("KPI"));
    CHECK(kpi->toolTip().contains(QStringLiteral("Ctrl+4")));
}

TEST_CASE("the key of the search stands whole in the head of a small window", "[ui][shell]")
{
    for (const QString& code : {QStringLiteral("en"), QStringLiteral("ja")}) {
        FakeShell shell;
        shell.language.set(code);
        for (const int wide : {860, 1100, 1440}) {
            shell.show(wide, 700);
            QApplication::processEvents();
            auto* omnibox = shell.window.findChild<QPushButton*>(QStringLiteral("omnibox"));
            INFO(code.toStdString() << ' ' << wide);
            CHECK(omnibox->text().contains(QStringLiteral("Ctrl+K")));
            CHECK(omnibox->width() >= omnibox->sizeHint().width());
            CHECK(omnibox->parentWidget()->rect().contains(omnibox->geometry()));
        }
        shell.language.set(QStringLiteral("en"));
    }
}

TEST_CASE("the inspector follows the page and can be put away", "[ui][shell]")
{
    FakeShell shell;
    shell.show();
    CHECK(shell.accounts->inspector()->isVisible());
    QTest::keyClick(&shell.window, Qt::Key_I, Qt::ControlModifier);
    CHECK_FALSE(shell.accounts->inspector()->isVisible());
    QTest::keyClick(&shell.window, Qt::Key_I, Qt::ControlModifier);
    shell.window.navigate(QStringLiteral("kpi"));
    CHECK_FALSE(shell.accounts->inspector()->isVisible());
}

TEST_CASE("an export is offered the list as it is shown", "[ui][shell]")
{
    FakeShell shell;
    shell.show();
    CHECK_FALSE(shell.window.commands().run(QStringLiteral("file.export")));
    TableExport offered;
    shell.window.setExporter([&](const TableExport& table) { offered = table; });
    shell.accounts->model->setFilterText(QStringLiteral("さくら"));
    REQUIRE(shell.window.commands().run(QStringLiteral("file.export")));
    CHECK(offered.name == QStringLiteral("accounts"));
    CHECK(offered.shown.rows.size() == size_t(shell.accounts->model->rowCount()));
    CHECK(offered.shown.rows.size() < size_t(shell.accounts->model->totalCount()));
}

TEST_CASE("who acts stands at the rail's foot", "[ui][shell]")
{
    FakeShell shell;
    shell.show();
    auto* member = shell.window.findChild<RailButton*>(QStringLiteral("actingMember"));
    REQUIRE(member);
    CHECK(member->text() == QStringLiteral("田中 陸"));
    QTest::mouseClick(member, Qt::LeftButton);
    auto* menu = shell.window.findChild<QMenu*>(QStringLiteral("actingMenu"));
    REQUIRE(menu);
    REQUIRE(menu->actions().size() == 3);
    CHECK(menu->actions().at(2)->text() == QStringLiteral("R&&D <b>Kim</b>"));
    menu->actions().at(1)->trigger();
    CHECK(member->text() == QStringLiteral("佐藤 美咲"));
    menu->close();
    // The same by keyboard, from anywhere; who acts already is not offered.
    CommandPalette* palette = shell.window.commandPalette();
    palette->openWith(QStringLiteral("@act as"));
    CHECK(palette->items().size() == 2);
    palette->openWith(QStringLiteral("@history"));
    CHECK(palette->items().size() == 2);
    palette->openWith(QStringLiteral("@田中"));
    REQUIRE(palette->items().size() == 1);
    CHECK(palette->items().front().title == QStringLiteral("Act as 田中 陸"));
    QTest::keyClick(palette->field(), Qt::Key_Return);
    CHECK(member->text() == QStringLiteral("田中 陸"));
}

TEST_CASE("every control of the window has a name for a screen reader", "[ui][shell][a11y]")
{
    FakeShell shell;
    shell.show();
    for (QWidget* widget : shell.window.findChildren<QWidget*>()) {
        const bool interactive = qobject_cast<QAbstractButton*>(widget) || qobject_cast<QLineEdit*>(widget)
                                 || qobject_cast<QAbstractItemView*>(widget);
        if (!interactive || !widget->isVisible() || widget->objectName().startsWith(QStringLiteral("qt_"))
            || widget->inherits("QHeaderView"))
            continue;
        INFO(widget->metaObject()->className() << " " << widget->objectName().toStdString());
        const bool named =
            !widget->accessibleName().isEmpty()
            || (qobject_cast<QAbstractButton*>(widget) && !qobject_cast<QAbstractButton*>(widget)->text().isEmpty());
        CHECK(named);
    }
}

namespace {

/// An act that counts how often it was done.
class CountingAct final : public QUndoCommand {
public:
    explicit CountingAct(int& done) : QUndoCommand(QStringLiteral("“A & B” is changed.")), m_done(done) {}
    void undo() override { --m_done; }
    void redo() override { ++m_done; }

private:
    int& m_done;
};

/// One that can be done only.
class LostAct final : public QUndoCommand {
public:
    LostAct() : QUndoCommand(QStringLiteral("Lost")) {}
    void undo() override { setObsolete(true); }
};

} // namespace

TEST_CASE("Ctrl+Z says what it took back, and the way back is in the toast", "[ui][shell]")
{
    FakeShell shell;
    shell.show();
    int done = 0;
    shell.window.undoStack().push(new CountingAct(done));
    shell.window.toast({QStringLiteral("Changed."), QStringLiteral("Undo"), [] {}});
    QTest::keyClick(&shell.window, Qt::Key_Z, Qt::ControlModifier);
    CHECK(done == 0);
    CHECK(shell.window.toasts()->texts() == QStringList{QStringLiteral("Undone: “A & B” is changed.")});
    REQUIRE(shell.window.toasts()->actionButton());
    QTest::mouseClick(shell.window.toasts()->actionButton(), Qt::LeftButton);
    CHECK(done == 1);
    CHECK(shell.window.toasts()->texts() == QStringList{QStringLiteral("Redone: “A & B” is changed.")});
    QTest::mouseClick(shell.window.toasts()->actionButton(), Qt::LeftButton);
    CHECK(done == 0);
    QTest::keyClick(&shell.window, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(done == 1);
    CHECK(shell.window.toasts()->texts() == QStringList{QStringLiteral("Redone: “A & B” is changed.")});
    // What could not be taken back is not said to have been.
    shell.window.toasts()->clear();
    shell.window.undoStack().push(new LostAct);
    QTest::keyClick(&shell.window, Qt::Key_Z, Qt::ControlModifier);
    CHECK(shell.window.toasts()->texts().isEmpty());
}

namespace {

/// A page with one field, which has the keyboard.
class FieldPage final : public Page {
public:
    QString id() const override { return QStringLiteral("field"); }
    QString title() const override { return QStringLiteral("Field"); }
    QString icon() const override { return QStringLiteral("flag"); }
    PageSection section() const override { return PageSection::Mine; }
    void build() override { (new QVBoxLayout(this))->addWidget(m_field = new QLineEdit(this)); }
    QWidget* home() override { return m_field; }

private:
    QLineEdit* m_field = nullptr;
};

} // namespace

TEST_CASE("a page that is added to a shown window has the keyboard once both are there", "[ui][shell]")
{
    FakeShell shell;
    shell.window.show(); // it is not active yet
    auto* late = new FieldPage;
    shell.window.addPage(late);
    shell.window.navigate(QStringLiteral("field"));
    CHECK(QTest::qWaitForWindowActive(&shell.window));
    CHECK(QTest::qWaitFor([&] { return late->home()->hasFocus(); }, 200));
}

TEST_CASE("the palette is gone once another page is gone to", "[ui][shell][palette]")
{
    FakeShell shell;
    shell.show();
    shell.accounts->table->setFocus();
    QTest::keyClick(&shell.window, Qt::Key_K, Qt::ControlModifier);
    CommandPalette* palette = shell.window.commandPalette();
    QTest::keyClicks(palette->field(), QStringLiteral("kpi"));
    QTest::keyClick(palette->field(), Qt::Key_Escape); // clears the field first
    REQUIRE(palette->isOpen());
    QTest::keyClick(palette->field(), Qt::Key_1, Qt::ControlModifier);
    CHECK(current(shell) != QStringLiteral("accounts"));
    CHECK_FALSE(palette->isOpen());
    // What acts on the page beneath waits: it would not be seen.
    QTest::keyClick(&shell.window, Qt::Key_K, Qt::ControlModifier);
    QTest::keyClicks(palette->field(), QStringLiteral("x"));
    QTest::keyClick(palette->field(), Qt::Key_N, Qt::ControlModifier);
    CHECK(palette->isOpen());
    CHECK_FALSE(QApplication::activePopupWidget());
    CHECK_FALSE(shell.window.sheets()->top());
    QTest::keyClick(palette->field(), Qt::Key_Escape);
    QTest::keyClick(palette->field(), Qt::Key_Escape);
    // Also where the page is the one that is shown already.
    const QString here = current(shell);
    QTest::keyClick(&shell.window, Qt::Key_K, Qt::ControlModifier);
    REQUIRE(palette->isOpen());
    shell.window.navigate(here);
    CHECK_FALSE(palette->isOpen());
}

TEST_CASE("each section of the shortcut sheet stands whole in one column", "[ui][shell]")
{
    FakeShell shell;
    shell.show();
    ShortcutSheet* sheet = shell.window.shortcutSheet();
    sheet->open();
    QCoreApplication::processEvents();
    QStringList headings;
    for (const auto& line : sheet->lines())
        if (!headings.contains(line.section))
            headings += line.section;
    std::map<QString, int> columnOf;
    for (const QLabel* label : sheet->findChildren<QLabel*>())
        if (headings.contains(label->text())) {
            CHECK(columnOf.count(label->text()) == 0); // said once
            columnOf[label->text()] = label->x();
        }
    REQUIRE(columnOf.size() == size_t(headings.size()));
    std::set<int> columns;
    for (const auto& [heading, x] : columnOf)
        columns.insert(x);
    CHECK(columns.size() == 3);
    for (const auto& line : sheet->lines())
        for (const QWidget* shown : sheet->findChildren<QWidget*>())
            if (shown->accessibleName() == line.text + QStringLiteral(": ") + line.key)
                CHECK(columns.count(shown->x()) == 1);
}

TEST_CASE("a toast has the focus only where somebody went to it", "[ui][shell]")
{
    FakeShell shell;
    shell.show();
    auto* list = shell.window.currentPage()->lists().front();
    list->setFocus();
    shell.window.toast({QStringLiteral("Imported"), QStringLiteral("Undo"), [] {}});
    QPushButton* action = shell.window.toasts()->actionButton();
    REQUIRE(action);
    action->setFocus(Qt::TabFocusReason); // as Qt does when what had it is disabled
    CHECK(QTest::qWaitFor([&] { return list->hasFocus(); }));
    for (int i = 0; i < 60 && !action->hasFocus(); ++i)
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QCoreApplication::processEvents();
    CHECK(action->hasFocus());
}
