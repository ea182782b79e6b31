// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "shell/command.h"
#include "shell/page.h"
#include "shell/shell.h"

#include <QMainWindow>
#include <QUndoStack>

#include <map>
#include <memory>

class QMenu;
class QScrollArea;
class QStackedWidget;
class QVBoxLayout;

namespace tasuki {

class ActingMember;
class CommandPalette;
class DataTable;
class Language;
class PaletteProvider;
class PageFoot;
class Rail;
class ReadingPage;
class SheetPlace;
class ShortcutSheet;
class Theme;
class TopBar;
class TypedAhead;
class UiSettings;

/// What the window is given. All outlive it; `acting` may be null.
struct ShellParts {
    Theme& theme;
    Language& language;
    UiSettings& settings;
    Dialogs& dialogs;
    ActingMember* acting = nullptr;
};

/// The window: rail, top bar, pages, inspector, palette, toasts. It knows pages only as Page, and no workspace.
class MainWindow final : public QMainWindow, public Shell {
    Q_OBJECT
public:
    explicit MainWindow(const ShellParts& parts, QWidget* parent = nullptr);
    ~MainWindow() override;

    /// Stands between the top bar and the page while it is shown, and moves the page down. The window owns it.
    void setStrip(QWidget* strip);
    /// In the order of the rail. The window owns it.
    void addPage(Page* page);
    Page* page(const QString& id) const;
    Page* currentPage() const { return m_current; }
    /// Whether the page that was gone to still waits for its data.
    bool isReading() const;
    void addPaletteProvider(std::unique_ptr<PaletteProvider> provider);
    /// Name and a line under it, at the rail's head ("2024年度 下期").
    void setWorkspace(const QString& name, const QString& subtitle);
    /// Writes an export to a file; without one there is no Export.
    using Exporter = std::function<void(const TableExport& table)>;
    void setExporter(Exporter exporter);
    /// A command of the window itself (open a workspace, import …).
    QAction* addCommand(Command command);

    void navigate(const QString& page, const QString& place = {}) override;
    void toast(const Toast& toast) override;
    void dropToast(const QString& text) override { m_toasts->drop(text); }
    Dialogs& dialogs() override { return m_parts.dialogs; }
    CommandRegistry& commands() override { return *m_commands; }
    QUndoStack& undoStack() override { return *m_undo; }
    std::vector<qint64> keptIds(const QString& list) const override;
    void keepIds(const QString& list, const std::vector<qint64>& ids) override;
    void turnDay() override;

    bool canGo(int step) const;
    /// −1 back, 1 forward.
    void go(int step);
    void openPalette(const QString& text = {}) override;
    void openNew();
    /// To the page's filter; what is typed for a page that is still being read is kept for it.
    void openFilter();
    /// Takes the last act back, or does it again, and says which one with the way back.
    void undo();
    void redo();

    Rail* rail() { return m_rail; }
    TopBar* topBar() { return m_top; }
    CommandPalette* commandPalette() { return m_palette; }
    ShortcutSheet* shortcutSheet() { return m_sheet; }
    ToastStack* toasts() { return m_toasts; }
    SheetPlace* sheets() { return m_sheets; }

Q_SIGNALS:
    void pageShown(const QString& id);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;

private:
    struct Place {
        QString page;
        QString place;
    };
    void layOut();
    void addStandardCommands();
    void addFileAndEditCommands();
    void addViewCommands();
    void addGoCommands();
    void addLookCommand(const QString& id, std::function<QString()> text, std::function<bool()> on,
                        std::function<void()> run);
    void addPageCommands(Page* page);
    QMenu* menu(CommandMenu which);
    void retitleMenus();
    void showPlace(const Place& where);
    Page* readingInstead(Page& page, const QString& place);
    void newWhileReading();
    void buildOnce(Page* page);
    void dressLists(Page* page);
    static void namePage(Page* page);
    void setDensity(int rowHeight);
    DataTable* currentList() const;
    void updateTop();
    void updateFoot();
    void coverLists(int width);
    void focusPage();
    bool walkList(QKeyEvent& event);
    void updateInspector();
    void shareWidth();
    void placeSheets();
    void dismissAll();
    bool passesSheet(const QKeySequence& keys) const;
    void exportPage();
    void sayTurned(const QString& text, const QString& back, const QString& command);
    void retranslate();

    ShellParts m_parts;
    CommandRegistry* m_commands;
    QUndoStack* m_undo;
    Rail* m_rail;
    TopBar* m_top;
    QScrollArea* m_scroll = nullptr; ///< of the page that is shown
    QStackedWidget* m_pages;
    QStackedWidget* m_inspectors;
    QWidget* m_content;
    QVBoxLayout* m_column = nullptr; ///< top bar, strip, content
    PageFoot* m_foot;
    ToastStack* m_toasts = nullptr;
    CommandPalette* m_palette = nullptr;
    ShortcutSheet* m_sheet = nullptr;
    SheetPlace* m_sheets = nullptr;
    QMenu* m_mainMenu;
    std::map<CommandMenu, QMenu*> m_menus;
    std::vector<Page*> m_all;
    std::vector<Page*> m_built;
    Page* m_current = nullptr;
    ReadingPage* m_reading = nullptr; ///< made when it is first needed
    TypedAhead* m_typed = nullptr;    ///< on it
    std::vector<Place> m_history;
    int m_at = -1;
    int m_numbered = 0;
    bool m_inspectorWanted = true;
    Exporter m_exporter;
    QString m_workspace;
};

} // namespace tasuki
