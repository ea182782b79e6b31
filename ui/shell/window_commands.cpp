// SPDX-License-Identifier: GPL-3.0-or-later
// The commands that the window has by itself, whatever its pages are.
#include "shell/main_window.h"

#include "shell/command_palette.h"
#include "shell/language.h"
#include "shell/shortcut_sheet.h"
#include "shell/top_bar.h"
#include "shell/ui_settings.h"
#include "theme/theme.h"
#include "widgets/data_table.h"
#include "widgets/dialogs.h"

#include <QHeaderView>

namespace tasuki {

void MainWindow::addStandardCommands()
{
    addFileAndEditCommands();
    addViewCommands();
    addGoCommands();
}

void MainWindow::addFileAndEditCommands()
{
    addCommand({.id = QStringLiteral("file.export"),
                .text = [] { return tr("Export this list…"); },
                .run = [this] { exportPage(); },
                .menu = CommandMenu::File,
                .shortcuts = {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E)},
                .icon = QStringLiteral("download"),
                .enabled = [this] { return m_exporter && m_current && m_current->canExport(); }});
    // No platform theme but GNOME's and KDE's knows a key for Quit.
    addCommand({.id = QStringLiteral("file.quit"),
                .text = [] { return tr("Quit"); },
                .run = [this] { close(); },
                .menu = CommandMenu::File,
                .shortcuts = {QKeySequence(Qt::CTRL | Qt::Key_Q)},
                .icon = QStringLiteral("log-out")});
    addCommand({.id = QStringLiteral("edit.undo"),
                .text =
                    [this] {
                        const QString what = m_undo->undoText();
                        return what.isEmpty() ? tr("Undo") : tr("Undo: %1").arg(what);
                    },
                .run = [this] { undo(); },
                .menu = CommandMenu::Edit,
                .shortcuts = {QKeySequence(Qt::CTRL | Qt::Key_Z)},
                .icon = QStringLiteral("undo-2"),
                .enabled = [this] { return m_undo->canUndo(); }});
    addCommand({.id = QStringLiteral("edit.redo"),
                .text =
                    [this] {
                        const QString what = m_undo->redoText();
                        return what.isEmpty() ? tr("Redo") : tr("Redo: %1").arg(what);
                    },
                .run = [this] { redo(); },
                .menu = CommandMenu::Edit,
                .shortcuts = {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y)},
                .icon = QStringLiteral("redo-2"),
                .enabled = [this] { return m_undo->canRedo(); }});
    QAction* add = addCommand({.id = QStringLiteral("edit.new"),
                               .text = [] { return tr("New…"); },
                               .run = [this] { openNew(); },
                               .menu = CommandMenu::Edit,
                               .shortcuts = {QKeySequence(Qt::CTRL | Qt::Key_N)},
                               .icon = QStringLiteral("plus")});
    QAction* find = addCommand({.id = QStringLiteral("edit.palette"),
                                .text = [] { return tr("Search and commands"); },
                                .run = [this] { openPalette(); },
                                .menu = CommandMenu::Edit,
                                .shortcuts = {QKeySequence(Qt::CTRL | Qt::Key_K)},
                                .icon = QStringLiteral("search")});
    m_top->setKeys(find->shortcut().toString(QKeySequence::NativeText),
                   add->shortcut().toString(QKeySequence::NativeText));
    addCommand({.id = QStringLiteral("edit.filter"),
                .text = [] { return tr("Filter this list"); },
                .run = [this] { openFilter(); },
                .menu = CommandMenu::Edit,
                .shortcuts = {QKeySequence(Qt::CTRL | Qt::Key_F)},
                .icon = QStringLiteral("funnel")});
}

void MainWindow::addLookCommand(const QString& id, std::function<QString()> text, std::function<bool()> on,
                                std::function<void()> run)
{
    addCommand({.id = id,
                .text = std::move(text),
                .run =
                    [this, act = std::move(run)] {
                        act();
                        m_commands->refresh();
                    },
                .menu = CommandMenu::View,
                .checked = std::move(on)});
}

void MainWindow::addViewCommands()
{
    addCommand({.id = QStringLiteral("view.inspector"),
                .text = [] { return tr("Preview panel"); },
                .run =
                    [this] {
                        m_inspectorWanted = !m_inspectorWanted;
                        updateInspector();
                    },
                .menu = CommandMenu::View,
                .shortcuts = {QKeySequence(Qt::CTRL | Qt::Key_I)},
                .checked = [this] { return m_inspectorWanted; }});
    addCommand({.id = QStringLiteral("view.columns"),
                .text = [] { return tr("Choose columns…"); },
                .run =
                    [this] {
                        if (DataTable* list = currentList())
                            list->chooseColumns(list->mapToGlobal(QPoint(0, list->horizontalHeader()->height())));
                    },
                .menu = CommandMenu::View,
                .shortcuts = {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L)},
                .icon = QStringLiteral("columns-3"),
                .enabled = [this] { return currentList() != nullptr; }});
    const auto density = [this](const QString& id, std::function<QString()> text, DataTable::Density height) {
        addLookCommand(
            id, std::move(text), [this, height] { return m_parts.settings.density() == int(height); },
            [this, height] { setDensity(int(height)); });
    };
    density(
        QStringLiteral("view.density.compact"), [] { return tr("Rows: compact"); }, DataTable::Density::Compact);
    density(
        QStringLiteral("view.density.normal"), [] { return tr("Rows: normal"); }, DataTable::Density::Normal);
    density(
        QStringLiteral("view.density.spacious"), [] { return tr("Rows: spacious"); }, DataTable::Density::Spacious);
    const auto theme = [this](const QString& id, std::function<QString()> text, ThemeMode mode) {
        addLookCommand(
            id, std::move(text), [this, mode] { return m_parts.theme.mode() == mode; },
            [this, mode] {
                m_parts.theme.setMode(mode);
                m_parts.settings.setTheme(mode);
            });
    };
    theme(
        QStringLiteral("view.theme.system"), [] { return tr("Theme: System"); }, ThemeMode::System);
    theme(
        QStringLiteral("view.theme.light"), [] { return tr("Theme: Light"); }, ThemeMode::Light);
    theme(
        QStringLiteral("view.theme.dark"), [] { return tr("Theme: Dark"); }, ThemeMode::Dark);
    const auto language = [this](const QString& code, const QString& name) {
        // The name in its own language: whoever is lost must find it.
        addLookCommand(
            QStringLiteral("view.language.") + code, [name] { return tr("Language: %1").arg(name); },
            [this, code] { return m_parts.language.effective() == code; },
            [this, code] {
                m_parts.language.set(code);
                m_parts.settings.setLanguage(code);
            });
    };
    for (const int percent : kScales)
        addLookCommand(
            QStringLiteral("view.scale.%1").arg(percent), [percent] { return tr("Size: %1 %").arg(percent); },
            [this, percent] { return m_parts.settings.scale() == percent; },
            [this, percent] {
                m_parts.settings.setScale(percent);
                toast({tr("Restart Tasuki to see everything at %1 %.").arg(percent), {}, {}});
            });
    language(QStringLiteral("en"), QStringLiteral("English"));
    language(QStringLiteral("ja"), QStringLiteral("日本語"));
}

void MainWindow::addGoCommands()
{
    addCommand({.id = QStringLiteral("go.back"),
                .text = [] { return tr("Back"); },
                .run = [this] { go(-1); },
                .menu = CommandMenu::Go,
                .shortcuts = {QKeySequence(Qt::ALT | Qt::Key_Left)},
                .icon = QStringLiteral("chevron-left"),
                .enabled = [this] { return canGo(-1); }});
    addCommand({.id = QStringLiteral("go.forward"),
                .text = [] { return tr("Forward"); },
                .run = [this] { go(1); },
                .menu = CommandMenu::Go,
                .shortcuts = {QKeySequence(Qt::ALT | Qt::Key_Right)},
                .icon = QStringLiteral("chevron-right"),
                .enabled = [this] { return canGo(1); }});
    addCommand({.id = QStringLiteral("help.shortcuts"),
                .text = [] { return tr("Keyboard shortcuts"); },
                .run =
                    [this] {
                        m_palette->dismiss();
                        m_sheet->open();
                    },
                .menu = CommandMenu::Help,
                // Most keyboards have it behind Shift.
                .shortcuts = {QKeySequence(Qt::Key_Question), QKeySequence(Qt::SHIFT | Qt::Key_Question)},
                .icon = QStringLiteral("keyboard")});
    addCommand({.id = QStringLiteral("help.about"),
                .text = [] { return tr("About Tasuki"); },
                .run =
                    [this] {
                        m_parts.dialogs.tell(
                            this, tr("About Tasuki"),
                            tr("Tasuki %1, a workbench for customer success teams. Free software under the "
                               "GNU General Public License, version 3 or later.")
                                .arg(QStringLiteral(TASUKI_VERSION)));
                    },
                .menu = CommandMenu::Help,
                .icon = QStringLiteral("info")});
}

} // namespace tasuki
