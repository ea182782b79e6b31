// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/main_window.h"

#include "shell/brought_back.h"
#include "shell/command_palette.h"
#include "shell/keys_in_order.h"
#include "shell/page_foot.h"
#include "shell/palette_providers.h"
#include "shell/rail.h"
#include "shell/reading_page.h"
#include "shell/sheet.h"
#include "shell/shortcut_sheet.h"
#include "shell/top_bar.h"
#include "shell/turn_command.h"
#include "shell/typed_ahead.h"
#include "shell/ui_settings.h"
#include "theme/icons.h"
#include "widgets/bare_scroll.h"
#include "widgets/combo_accessible.h"
#include "widgets/composing_guard.h"
#include "widgets/data_table.h"
#include "widgets/dialogs.h"
#include "widgets/inspector.h"

#include <QAbstractButton>
#include <QApplication>
#include <QBoxLayout>
#include <QCloseEvent>
#include <QMenu>
#include <QMenuBar>
#include <QMouseEvent>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>

#include <algorithm>

namespace tasuki {

namespace {

constexpr int kLeastPageWidth = 556; ///< beside a wide inspector
constexpr int kLeastInspector = 256; ///< in a window of 860
constexpr int kLeastBeside = 400;    ///< of a page beside any inspector: else that gives way
// Of 1100 × 700 pixels drawn at twice their size, without the frame.
constexpr int kLeastWidth = 540;
constexpr int kLeastHeight = 310;

/// As small as the page that is shown can be; the others do not count.
class PageStack final : public QStackedWidget {
public:
    using QStackedWidget::QStackedWidget;
    QSize minimumSizeHint() const override
    {
        return currentWidget() ? currentWidget()->minimumSizeHint() : QStackedWidget::minimumSizeHint();
    }
};

/// The inspector's place: a line at its left.
class InspectorSlot final : public QStackedWidget {
public:
    using QStackedWidget::QStackedWidget;

protected:
    void paintEvent(QPaintEvent*) override
    {
        const Tokens& t = tokensOf(palette());
        QPainter painter(this);
        painter.fillRect(rect(), t.surface);
        painter.fillRect(QRect(0, 0, 1, height()), t.border);
    }
};

bool wasRefused(const QUndoCommand* command)
{
    const auto* turned = dynamic_cast<const TurnCommand*>(command);
    return turned && turned->wasRefused();
}

} // namespace

MainWindow::MainWindow(const ShellParts& parts, QWidget* parent)
    : QMainWindow(parent),
      m_parts(parts),
      m_commands(new CommandRegistry(this)),
      m_undo(new QUndoStack(this)),
      m_rail(new Rail),
      m_top(new TopBar),
      m_pages(new PageStack),
      m_inspectors(new InspectorSlot),
      m_content(new QWidget),
      m_foot(new PageFoot),
      m_mainMenu(new QMenu(this))
{
    installComboAccessibility();
    setObjectName(QStringLiteral("mainWindow"));
    ComposingGuard::install();
    keepKeysInOrder();
    layOut();
    m_palette = new CommandPalette(centralWidget());
    m_palette->addProvider(
        std::make_unique<PageProvider>([this] { return m_all; }, [this](const QString& id) { navigate(id); }));
    m_palette->addProvider(std::make_unique<CommandProvider>(*m_commands));
    if (parts.acting)
        m_palette->addProvider(std::make_unique<ActingProvider>(*parts.acting));
    m_sheet = new ShortcutSheet(centralWidget(), *m_commands);
    for (Overlay* overlay : {static_cast<Overlay*>(m_palette), static_cast<Overlay*>(m_sheet)})
        overlay->setPassing([this](const QKeySequence& keys) { return passesSheet(keys); });
    placeSheets();
    m_toasts = new ToastStack(m_content); // over the sheets
    connect(m_toasts, &ToastStack::focusTaken, this, [this] {
        // By now it may have gone on, to a sheet that was opened with the same key.
        if (!m_toasts->isAncestorOf(focusWidget()))
            return;
        if (Sheet* sheet = m_sheets->top())
            sheet->focusFirst();
        else
            focusPage();
    });
    connect(m_sheets, &SheetPlace::taken, m_toasts, &ToastStack::setTaken);
    connect(m_sheets, &SheetPlace::taken, m_foot, &PageFoot::setTaken);
    connect(m_toasts, &ToastStack::covered, m_foot, &PageFoot::setCovered);
    connect(m_sheets, &SheetPlace::taken, this, &MainWindow::coverLists);
    m_rail->setActing(parts.acting);
    connect(m_rail, &Rail::chosen, this, [this](const QString& id) { navigate(id); });
    connect(m_rail, &Rail::firstMemberWanted, this, [this] {
        navigate(QStringLiteral("people"));
        m_commands->run(QStringLiteral("member.add"));
    });
    connect(m_top, &TopBar::searchWanted, this, [this] { openPalette(); });
    connect(m_top, &TopBar::newWanted, this, &MainWindow::openNew);
    connect(m_undo, &QUndoStack::indexChanged, m_commands, [this] { m_commands->refresh(); });
    // The foot tells the keys that do something where the page stands now.
    connect(m_commands, &CommandRegistry::refreshed, this, [this] {
        if (m_current)
            updateFoot();
    });
    addStandardCommands();
    retranslate();
    resize(1440, 900);
    setMinimumSize(kLeastWidth, kLeastHeight);
    if (const QByteArray geometry = parts.settings.geometry(); !geometry.isEmpty())
        restoreGeometry(geometry);
}

MainWindow::~MainWindow()
{
    // The stack and the open sheets tell of their end; nobody is there to hear it any more.
    m_undo->disconnect();
    m_sheets->disconnect();
}

void MainWindow::layOut()
{
    auto* whole = new QWidget(this);
    auto* across = new QHBoxLayout(whole);
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(0);
    across->addWidget(m_rail);
    m_column = new QVBoxLayout;
    m_column->setSpacing(0);
    m_column->addWidget(m_top);
    auto* content = new QVBoxLayout(m_content);
    content->setContentsMargins(0, 0, 0, 0);
    content->setSpacing(0);
    auto* body = new QHBoxLayout;
    body->setSpacing(0);
    content->addLayout(body, 1);
    content->addWidget(m_foot);
    // In a small window a page scrolls rather than being squeezed.
    m_scroll = bareScroll(m_pages);
    m_scroll->setObjectName(QStringLiteral("pageScroll"));
    body->addWidget(m_scroll, 1);
    m_inspectors->setContentsMargins(1, 0, 0, 0);
    m_inspectors->setFixedWidth(kInspectorWidth);
    m_inspectors->hide();
    body->addWidget(m_inspectors);
    m_column->addWidget(m_content, 1);
    across->addLayout(m_column, 1);
    setCentralWidget(whole);
    m_mainMenu->setIcon(themeIcon(QStringLiteral("menu")));
    m_mainMenu->setObjectName(QStringLiteral("mainMenu"));
    connect(m_mainMenu, &QMenu::aboutToShow, m_commands, [this] { m_commands->refresh(); });
    m_rail->menuBar()->addMenu(m_mainMenu);
}

void MainWindow::setStrip(QWidget* strip)
{
    m_column->insertWidget(1, strip);
}

void MainWindow::placeSheets()
{
    m_sheets = new SheetPlace(m_content);
    connect(m_sheets, &SheetPlace::focusFell, this, [this] {
        if (m_current)
            focusPage();
    });
    m_sheets->setPassing([this](const QKeySequence& keys) { return passesSheet(keys); });
    // The row that a form is about.
    m_sheets->setSpared([this] {
        const DataTable* list = currentList();
        const QRect row = list ? list->currentRowRect() : QRect();
        return row.isNull() ? QRect() : QRect(list->viewport()->mapTo(m_content, row.topLeft()), row.size());
    });
}

/// With a form open, one can go elsewhere, look for something and end the program; what acts on the page waits.
bool MainWindow::passesSheet(const QKeySequence& keys) const
{
    const auto entries = m_commands->available();
    return std::any_of(entries.begin(), entries.end(), [&](const auto* entry) {
        const Command& command = entry->command;
        const bool passes = command.menu == CommandMenu::Go || command.menu == CommandMenu::Help
                            || command.id == u"edit.palette" || command.id == u"file.quit";
        return passes && !isListKey(command.scope) && command.shortcuts.contains(keys)
               && keys[0].keyboardModifiers() != Qt::NoModifier;
    });
}

/// What is gone to is looked at: nothing stays on top of it.
void MainWindow::dismissAll()
{
    m_palette->dismiss();
    m_sheet->dismiss();
    m_sheets->leaveAll();
}

QMenu* MainWindow::menu(CommandMenu which)
{
    // All at once, so that they stand in their order whichever command comes first.
    if (m_menus.empty()) {
        for (int i = int(CommandMenu::File); i <= int(CommandMenu::Help); ++i) {
            auto* made = m_mainMenu->addMenu(QString());
            made->menuAction()->setVisible(false);
            m_menus[CommandMenu(i)] = made;
        }
    }
    return m_menus[which];
}

QAction* MainWindow::addCommand(Command command)
{
    const CommandMenu where = command.menu;
    const bool list = isListKey(command.scope);
    QAction* action = m_commands->add(std::move(command));
    // The end of the program stands at the end of its menu.
    menu(where)->insertAction(where == CommandMenu::File ? m_commands->action(QStringLiteral("file.quit")) : nullptr,
                              action);
    menu(where)->menuAction()->setVisible(true);
    if (!list)
        addAction(action);
    return action;
}

void MainWindow::addPageCommands(Page* page)
{
    for (Command& command : page->commands()) {
        const CommandMenu where = command.menu;
        const bool list = isListKey(command.scope);
        QAction* action = m_commands->add(std::move(command), page->id());
        menu(where)->addAction(action);
        if (!list)
            addAction(action);
    }
}

void MainWindow::addPage(Page* page)
{
    const QString id = page->id();
    page->setObjectName(QStringLiteral("page.") + id);
    m_pages->addWidget(page);
    m_all.push_back(page);
    addPageCommands(page);
    if (page->section() != PageSection::Hidden) {
        Command command{QStringLiteral("go.page.") + id, [page] { return page->title(); },
                        [this, id] { navigate(id); }};
        command.menu = CommandMenu::Go;
        command.icon = page->icon();
        const bool isInRail = page->section() != PageSection::Behind;
        if (page->section() == PageSection::Foot)
            command.shortcuts = {QKeySequence(Qt::CTRL | Qt::Key_Comma)};
        else if (isInRail && m_numbered < 9)
            command.shortcuts = {QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_1 + m_numbered++))};
        const QString key = keyText(command);
        addCommand(std::move(command));
        if (isInRail)
            m_rail->addPage(page, key);
    }
    const auto ifCurrent = [this, page](void (MainWindow::*refresh)()) {
        if (page == m_current)
            (this->*refresh)();
    };
    connect(page, &Page::ready, this, [this, page] {
        if (isReading() && m_reading->expected() == page)
            showPlace({page->id(), m_reading->place()});
    });
    connect(page, &Page::captionChanged, this, [ifCurrent] { ifCurrent(&MainWindow::updateTop); });
    connect(page, &Page::totalsChanged, this, [ifCurrent] { ifCurrent(&MainWindow::updateFoot); });
    connect(page, &Page::inspectorChanged, this, [this, ifCurrent] {
        ifCurrent(&MainWindow::updateInspector);
        m_commands->refresh(); // what closes it can be done now, or no more
    });
}

Page* MainWindow::page(const QString& id) const
{
    const auto at = std::find_if(m_all.begin(), m_all.end(), [&](const Page* page) { return page->id() == id; });
    return at == m_all.end() ? nullptr : *at;
}

void MainWindow::addPaletteProvider(std::unique_ptr<PaletteProvider> provider)
{
    m_palette->addProvider(std::move(provider));
}

void MainWindow::setWorkspace(const QString& name, const QString& subtitle)
{
    m_workspace = name;
    m_rail->setWorkspace(name, subtitle);
    updateTop();
}

void MainWindow::navigate(const QString& id, const QString& place)
{
    if (!page(id))
        return;
    dismissAll();
    if (m_current && m_at >= 0)
        m_history[size_t(m_at)].place = m_current->place();
    const Page* shown = isReading() ? m_reading->expected() : m_current;
    const bool same = shown && shown->id() == id && (place.isEmpty() || place == m_current->place());
    if (same)
        return;
    m_history.resize(size_t(m_at + 1));
    m_history.push_back({id, place});
    constexpr size_t kMost = 100;
    if (m_history.size() > kMost)
        m_history.erase(m_history.begin());
    m_at = int(m_history.size()) - 1;
    showPlace(m_history.back());
}

bool MainWindow::isReading() const
{
    return m_current && m_current == m_reading;
}

Page* MainWindow::readingInstead(Page& page, const QString& place)
{
    if (!m_reading) {
        m_reading = new ReadingPage;
        m_pages->addWidget(m_reading);
        m_typed = new TypedAhead(m_reading);
        connect(m_typed, &TypedAhead::left, this, &MainWindow::focusPage);
        connect(m_reading, &ReadingPage::previewShown, this, [this] {
            dressLists(m_reading);
            if (!m_typed->isOpen())
                focusPage();
        });
    }
    if (m_reading->expected() != &page)
        m_typed->take(); // it was for another list
    m_reading->expect(page, place);
    return m_reading;
}

bool MainWindow::canGo(int step) const
{
    return m_at + step >= 0 && m_at + step < int(m_history.size());
}

void MainWindow::go(int step)
{
    if (!canGo(step))
        return;
    dismissAll();
    m_history[size_t(m_at)].place = m_current->place();
    m_at += step;
    showPlace(m_history[size_t(m_at)]);
}

void MainWindow::buildOnce(Page* page)
{
    if (std::find(m_built.begin(), m_built.end(), page) != m_built.end())
        return;
    m_built.push_back(page);
    page->build();
    page->retranslate();
    dressLists(page);
    namePage(page);
    const QList<QWidget*> lists = page->lists();
    for (const auto& entry : m_commands->entries())
        if (entry->page == page->id() && isListKey(entry->command.scope))
            for (QWidget* list : lists)
                list->addAction(entry->action);
}

/// Lists look as they were left: their columns, and the height of their rows.
void MainWindow::dressLists(Page* page)
{
    for (DataTable* list : page->findChildren<DataTable*>()) {
        list->setDensity(DataTable::Density(m_parts.settings.density()));
        if (const QByteArray state = m_parts.settings.columns(list->objectName()); !state.isEmpty())
            list->setLayoutState(state);
        connect(list, &DataTable::layoutStateChanged, this,
                [this, list] { m_parts.settings.setColumns(list->objectName(), list->layoutState()); });
    }
}

/// A screen reader calls a page, and what scrolls in it, by its title.
void MainWindow::namePage(Page* page)
{
    page->setAccessibleName(page->title());
    for (QScrollArea* area : page->findChildren<QScrollArea*>())
        if (area->accessibleName().isEmpty() || area->property("namedByPage").toBool()) {
            area->setProperty("namedByPage", true);
            area->setAccessibleName(page->title());
        }
}

void MainWindow::setDensity(int rowHeight)
{
    m_parts.settings.setDensity(rowHeight);
    for (DataTable* list : findChildren<DataTable*>())
        list->setDensity(DataTable::Density(rowHeight));
}

DataTable* MainWindow::currentList() const
{
    const QList<QWidget*> lists = m_current ? m_current->lists() : QList<QWidget*>();
    for (QWidget* list : lists)
        if (auto* table = qobject_cast<DataTable*>(list); table && table->isVisible())
            return table;
    return nullptr;
}

void MainWindow::showPlace(const Place& where)
{
    Page* next = page(where.page);
    const bool awaited = isReading() && m_reading->expected() == next && next->isReady() && m_typed->isOpen();
    if (!next->isReady())
        next = readingInstead(*next, where.place);
    buildOnce(next);
    const bool another = next != m_current;
    if (another)
        m_toasts->clearErrors();
    m_current = next;
    m_pages->setCurrentWidget(next);
    if (another) // it is seen from its top, wherever the one before was scrolled to
        m_scroll->verticalScrollBar()->setValue(0);
    if (m_reading && next != m_reading)
        m_reading->leave();
    m_rail->setCurrent(next->railId());
    menu(CommandMenu::Page)->menuAction()->setVisible(false);
    m_commands->setCurrentPage(next->id());
    for (const auto* entry : m_commands->available())
        menu(entry->command.menu)->menuAction()->setVisible(true);
    next->activate(where.place);
    if (another || !next->isAncestorOf(focusWidget()))
        focusPage();
    updateTop();
    updateInspector();
    m_commands->refresh();
    updateFoot();
    if (awaited)
        next->setFilterText(m_typed->take());
    Q_EMIT pageShown(next->id());
}

/// The keyboard goes where the eye does: to the page's list, so that J, K and its letters work at once.
void MainWindow::focusPage()
{
    QWidget* home = m_current->home();
    home->setFocus();
    if (home->isVisible() || !isVisible())
        return;
    // What was added to a window that is shown already is shown by its layout, a moment later. Until then the window
    // gives the keyboard to whatever comes first.
    QMetaObject::invokeMethod(
        home,
        [this, page = m_current, home] {
            if (m_current == page && home->isVisible() && !m_sheets->top() && !m_palette->isOpen())
                home->setFocus();
        },
        Qt::QueuedConnection);
}

void MainWindow::updateTop()
{
    if (!m_current)
        return;
    m_top->setTitle(m_current->title(), m_current->caption(), m_current->pills());
    setWindowTitle(m_workspace.isEmpty() ? m_current->title()
                                         : m_current->title() + QStringLiteral(" — ") + m_workspace);
}

/// Beside a sheet a list shows the columns that it has room for.
void MainWindow::coverLists(int width)
{
    const QList<QWidget*> lists = m_current ? m_current->lists() : QList<QWidget*>();
    for (QWidget* list : lists)
        if (auto* table = qobject_cast<DataTable*>(list)) {
            const int right = table->viewport()->mapTo(m_content, QPoint(table->viewport()->width(), 0)).x();
            table->setCovered(width == 0 ? 0 : std::max(0, right - (m_content->width() - width)));
        }
}

void MainWindow::updateFoot()
{
    const QString totals = m_current->totals();
    std::vector<PageFoot::Key> keys;
    bool hasKeys = false; // also where none of them does anything now: nothing moves up and down with the row
    for (const auto* entry : m_commands->available())
        if (isListKey(entry->command.scope) && !entry->command.shortcuts.isEmpty() && !entry->command.quiet) {
            hasKeys = true;
            if (!entry->action->isEnabled())
                continue;
            QString words = entry->action->text();
            if (words.endsWith(u'…'))
                words.chop(1);
            keys.emplace_back(keyText(entry->command), words);
        }
    m_foot->setVisible(!totals.isEmpty() || hasKeys);
    m_foot->setTotals(totals);
    m_foot->setKeys(std::move(keys));
}

void MainWindow::updateInspector()
{
    QWidget* inspector = m_current ? m_current->inspector() : nullptr;
    if (inspector && m_inspectors->indexOf(inspector) < 0)
        m_inspectors->addWidget(inspector);
    if (inspector)
        m_inspectors->setCurrentWidget(inspector);
    shareWidth();
}

/// An inspector that shows figures side by side wants more than others; in a narrow window the rail gives up its words
/// for it.
void MainWindow::shareWidth()
{
    const bool fits = width() >= kRailCompactWidth + kInspectorWidth + kLeastBeside;
    m_inspectors->setVisible(m_current && m_current->inspector() && m_inspectorWanted && fits);
    const QWidget* inspector = m_inspectors->isHidden() ? nullptr : m_inspectors->currentWidget();
    const int wanted = inspector ? std::max(kInspectorWidth, inspector->property("wantedWidth").toInt()) : 0;
    const bool compact =
        width() <= kCompactBelow || (wanted > kInspectorWidth && width() < kRailWidth + kLeastPageWidth + wanted);
    if (compact != m_rail->isCompact())
        m_rail->setCompact(compact);
    const int room = width() - (compact ? kRailCompactWidth : kRailWidth) - kLeastPageWidth;
    m_inspectors->setFixedWidth(std::clamp(room, kLeastInspector, std::max(kInspectorWidth, wanted)));
}

std::vector<qint64> MainWindow::keptIds(const QString& list) const
{
    return m_parts.settings.keptIds(list);
}

void MainWindow::keepIds(const QString& list, const std::vector<qint64>& ids)
{
    m_parts.settings.setKeptIds(list, ids);
}

void MainWindow::toast(const Toast& toast)
{
    m_toasts->post(toast);
}

void MainWindow::undo()
{
    const QString what = m_undo->undoText();
    const int count = m_undo->count();
    const BroughtBack back(m_current);
    m_undo->undo();
    back.stand();
    if (m_undo->count() == count
        && !wasRefused(m_undo->command(m_undo->index()))) // else it was not taken back, which was said
        sayTurned(tr("Undone: %1").arg(what), tr("Redo"), QStringLiteral("edit.redo"));
}

void MainWindow::redo()
{
    const QString what = m_undo->redoText();
    const int count = m_undo->count();
    const BroughtBack back(m_current);
    m_undo->redo();
    back.stand();
    if (m_undo->count() == count && !wasRefused(m_undo->command(m_undo->index() - 1)))
        sayTurned(tr("Redone: %1").arg(what), tr("Undo"), QStringLiteral("edit.undo"));
}

void MainWindow::turnDay()
{
    for (Page* page : m_built)
        page->retranslate();
    updateTop();
}

void MainWindow::sayTurned(const QString& text, const QString& back, const QString& command)
{
    // A toast of the act itself offers what has just been done.
    m_toasts->clearPassing();
    const int index = m_undo->index();
    toast({text, back, [this, command, index] {
               if (m_undo->index() == index)
                   m_commands->run(command);
           }});
}

void MainWindow::openPalette(const QString& text)
{
    m_sheet->dismiss();
    m_palette->openWith(text);
}

void MainWindow::openFilter()
{
    if (isReading() && m_reading->expected()->canFilter())
        m_typed->open();
    else if (m_current)
        m_current->focusFilter();
}

void MainWindow::newWhileReading()
{
    if (!m_commands->runAhead(m_reading->expected()->newCommand()))
        toast({tr("Still loading. Try again in a moment."), {}, {}});
}

void MainWindow::openNew()
{
    if (isReading() && !m_reading->expected()->newCommand().isEmpty())
        return newWhileReading();
    if (m_current && !m_current->newCommand().isEmpty()) {
        m_commands->run(m_current->newCommand());
        return;
    }
    m_commands->refresh();
    QMenu* things = menu(CommandMenu::New);
    std::vector<QAction*> possible;
    for (QAction* action : things->actions())
        if (action->isVisible() && action->isEnabled())
            possible.push_back(action);
    if (possible.size() == 1)
        possible.front()->trigger();
    else if (!possible.empty())
        things->popup(m_top->newButton()->mapToGlobal(QPoint(0, m_top->newButton()->height() + 2)));
}

void MainWindow::setExporter(Exporter exporter)
{
    m_exporter = std::move(exporter);
    m_commands->refresh();
}

void MainWindow::exportPage()
{
    if (const auto table = m_current ? m_current->exportTable() : std::nullopt)
        m_exporter(*table);
}

void MainWindow::resizeEvent(QResizeEvent* event)
{
    QMainWindow::resizeEvent(event);
    shareWidth();
}

void MainWindow::changeEvent(QEvent* event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    m_parts.settings.setGeometry(saveGeometry());
    QMainWindow::closeEvent(event);
}

/// J and K walk the list of the page, wherever on it the keyboard stands: a button has no use for them.
bool MainWindow::walkList(QKeyEvent& event)
{
    if (event.key() != Qt::Key_J && event.key() != Qt::Key_K)
        return false;
    for (QWidget* list : m_current->lists()) {
        if (!list->isVisible())
            continue;
        if (list->isAncestorOf(focusWidget()))
            return false; // it had the key before
        list->setFocus();
        QApplication::sendEvent(list, &event);
        return true;
    }
    return false;
}

/// What no widget has taken for itself comes here: a field that takes text or composes it, and a list that looks for
/// letters, keep theirs.
void MainWindow::keyPressEvent(QKeyEvent* event)
{
    const bool overlaid = m_palette->isVisible() || m_sheet->isVisible() || m_sheets->top();
    if (!overlaid && event->modifiers() == Qt::NoModifier && m_current && walkList(*event))
        return;
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    auto* button = isEnter && !overlaid ? qobject_cast<QAbstractButton*>(focusWidget()) : nullptr;
    if (button && !event->isAutoRepeat()) {
        event->accept();
        return button->click();
    }
    if (!overlaid && !event->isAutoRepeat() && event->modifiers() == Qt::NoModifier && m_current) {
        for (const auto* entry : m_commands->available())
            if (entry->command.scope == CommandScope::Letter
                && entry->command.shortcuts.contains(QKeySequence(event->key()))) {
                m_commands->run(entry->command.id);
                event->accept();
                return;
            }
    }
    QMainWindow::keyPressEvent(event);
}

void MainWindow::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::BackButton)
        go(-1);
    else if (event->button() == Qt::ForwardButton)
        go(1);
    else
        QMainWindow::mousePressEvent(event);
}

void MainWindow::retitleMenus()
{
    m_mainMenu->setTitle(tr("Menu"));
    m_rail->menuBar()->setAccessibleName(tr("Menu"));
    for (const auto& [which, made] : m_menus)
        made->setTitle(menuTitle(which));
}

void MainWindow::retranslate()
{
    m_commands->retranslate();
    retitleMenus();
    for (Page* page : m_built) {
        page->retranslate();
        namePage(page);
    }
    if (m_typed)
        m_typed->retranslate();
    m_rail->refresh();
    updateTop();
    if (m_current)
        updateFoot();
}

} // namespace tasuki
