// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/sheet.h"

#include "shell/overlay.h"
#include "theme/icons.h"
#include "theme/style_sheet.h"
#include "widgets/bare_scroll.h"
#include "widgets/card.h"
#include "widgets/composing_guard.h"

#include <QAbstractButton>
#include <QAccessibleWidget>
#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QShortcut>
#include <QToolButton>

#include <algorithm>
#include <utility>

namespace tasuki {

namespace {

constexpr int kSheetWidth = 548;
constexpr int kWholeBelow = 1100; ///< of the window's width: a sheet takes the whole place of the page
constexpr int kSide = 20;
constexpr int kAround = 24; ///< of a field that has the keyboard, in view, too
constexpr int kLift = 6;
constexpr double kLightScrim = 0.035; // more, and the words of green pills fall below 4.5 : 1

bool isEnter(const QKeyEvent& event)
{
    return event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
}

QKeySequence keysOf(const QKeyEvent& event)
{
    return {int(event.modifiers() & ~Qt::KeypadModifier) | event.key()};
}

/// The innermost column of widgets in `layout` that has this one, by itself or in a line of several, and at which
/// place.
std::pair<QBoxLayout*, int> columnWith(QLayout& layout, const QWidget* widget)
{
    for (int i = 0; i < layout.count(); ++i) {
        QLayout* inner = layout.itemAt(i)->layout();
        if (layout.itemAt(i)->widget() != widget && !(inner && inner->indexOf(widget) >= 0)) {
            if (const auto found = inner ? columnWith(*inner, widget) : std::pair<QBoxLayout*, int>(); found.first)
                return found;
            continue;
        }
        auto* column = qobject_cast<QVBoxLayout*>(inner);
        if (column)
            return {column, column->indexOf(widget)};
        column = qobject_cast<QVBoxLayout*>(&layout);
        return {column, i};
    }
    return {};
}

class SheetAccessible final : public QAccessibleWidget {
public:
    explicit SheetAccessible(QWidget* sheet) : QAccessibleWidget(sheet, QAccessible::Dialog) {}
};

QAccessibleInterface* makeAccessible(const QString&, QObject* object)
{
    auto* sheet = qobject_cast<Sheet*>(object);
    return sheet ? new SheetAccessible(sheet) : nullptr;
}

} // namespace

void installSheetAccessibility()
{
    static const bool installed = [] {
        QAccessible::installFactory(&makeAccessible);
        return true;
    }();
    Q_UNUSED(installed);
}

Sheet::Sheet(const QString& title, QWidget* opener)
    : QWidget(&SheetPlace::of(opener)),
      m_place(static_cast<SheetPlace*>(parentWidget())),
      m_opener(opener),
      m_before(QApplication::focusWidget()),
      m_title(new TextLabel(TextLabel::Kind::Title, {}, this)),
      m_scroll(nullptr),
      m_column(nullptr),
      m_wantedWidth(kSheetWidth),
      m_focus([this](QWidget*, QWidget* now) { showFocus(now); })
{
    hide();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 0, 0, 0);
    layout->setSpacing(0);
    buildHead(title);
    auto* inside = new QWidget;
    m_column = new QVBoxLayout(inside);
    m_column->setContentsMargins(kSide, 16, kSide, 16);
    m_column->setSpacing(14);
    m_scroll = bareScroll(inside);
    m_scroll->setObjectName(QStringLiteral("sheet.scroll"));
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    layout->addWidget(m_scroll, 1);
    connect(opener, &QObject::destroyed, this, [this] { delete this; });
}

Sheet::~Sheet()
{
    if (m_place)
        m_place->drop(*this);
}

void Sheet::buildHead(const QString& title)
{
    auto* head = new QWidget(this);
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(kSide, 14, 12, 10);
    m_title->setWordWrap(true);
    row->addWidget(m_title, 1);
    auto* out = new QToolButton(head);
    out->setObjectName(QStringLiteral("sheet.close"));
    out->setIcon(themeIcon(QStringLiteral("x")));
    out->setFocusPolicy(Qt::NoFocus);
    out->setAccessibleName(tr("Close and keep the draft"));
    out->setToolTip(tr("Close and keep the draft") + QStringLiteral("  Esc"));
    connect(out, &QToolButton::clicked, this, &Sheet::leave);
    row->addWidget(out, 0, Qt::AlignTop);
    static_cast<QVBoxLayout*>(layout())->addWidget(head);
    connect(this, &QWidget::windowTitleChanged, m_title, [this](const QString& text) {
        m_title->setText(text);
        setAccessibleName(text);
    });
    setWindowTitle(title);
}

void Sheet::makeFoot()
{
    if (m_foot)
        return;
    m_foot = new QWidget(this);
    auto* column = new QVBoxLayout(m_foot);
    column->setContentsMargins(kSide, 10, kSide, 12);
    column->setSpacing(8);
    m_problem = new TextLabel(TextLabel::Kind::Secondary, {}, m_foot);
    m_problem->setTone(Tone::Bad);
    m_problem->setWordWrap(true);
    m_problem->hide();
    column->addWidget(m_problem);
    m_buttons = new QHBoxLayout;
    m_buttons->setSpacing(8);
    m_hint = new TextLabel(TextLabel::Kind::Caption, {}, m_foot);
    m_buttons->addWidget(m_hint);
    m_buttons->addStretch(1);
    column->addLayout(m_buttons);
    static_cast<QVBoxLayout*>(layout())->addWidget(m_foot);
}

QPushButton* Sheet::addFoot(const QString& okText, const QString& okName, const QString& problemName)
{
    makeFoot();
    m_problem->setObjectName(problemName);
    m_hint->setText(tr("Esc keeps a draft"));
    auto* cancel = new QPushButton(tr("Cancel"), m_foot);
    cancel->setObjectName(okName.left(okName.lastIndexOf(u'.') + 1) + QStringLiteral("cancel"));
    cancel->setToolTip(tr("Close and discard the draft"));
    connect(cancel, &QPushButton::clicked, this, &Sheet::reject);
    m_ok = new QPushButton(okText, m_foot);
    m_ok->setObjectName(okName);
    m_ok->setToolTip(okText + QStringLiteral("  Ctrl+Enter"));
    setKind(m_ok, "primary");
    connect(m_ok, &QPushButton::clicked, this, [this] { accept(); });
    m_buttons->addWidget(cancel);
    m_buttons->addWidget(m_ok);
    // Tab comes to the button that saves first.
    setTabOrder(m_ok, cancel);
    return m_ok;
}

QPushButton* Sheet::addCloseButton(const QString& text, const QString& problemName)
{
    makeFoot();
    m_problem->setObjectName(problemName);
    auto* button = new QPushButton(text, m_foot);
    button->setToolTip(text + QStringLiteral("  Esc"));
    connect(button, &QPushButton::clicked, this, &Sheet::leave);
    m_buttons->addWidget(button);
    return button;
}

void Sheet::addFootButton(QPushButton* button)
{
    makeFoot();
    m_buttons->insertWidget(0, button);
}

void Sheet::setNext(const QString& words, std::function<void()> next)
{
    m_next = std::move(next);
    m_nextWords = words;
    if (m_hint)
        m_hint->setText(QStringLiteral("Ctrl+Shift+Enter  ") + words);
}

void Sheet::sayProblem(const QString& problem, QWidget* field)
{
    sayProblems(problem.isEmpty() ? std::vector<Wrong>() : std::vector<Wrong>{{problem, field}});
}

void Sheet::sayProblems(std::vector<Wrong> wrong)
{
    makeFoot();
    forgetProblems();
    // As the eye goes; what is about no field stands at the foot.
    const auto place = [this](const Wrong& one) {
        const QPoint at = one.field ? one.field->mapTo(this, QPoint()) : QPoint(0, height());
        return std::pair(at.y(), at.x());
    };
    std::ranges::stable_sort(wrong, {}, place);
    for (const Wrong& one : wrong) {
        if (std::ranges::any_of(m_said, [&](const Said& said) { return said.field == one.field; }))
            continue;
        TextLabel* words = m_problem;
        if (!m_said.empty()) {
            words = new TextLabel(TextLabel::Kind::Secondary, {}, m_foot);
            words->setTone(Tone::Bad);
            words->setWordWrap(true);
            words->setObjectName(m_problem->objectName());
        }
        placeProblem(*words, one.field);
        words->setText(one.text);
        words->show();
        m_said.push_back({words, one.field, one.orElse});
        if (one.field)
            setStyleState(one.field, "invalid", true);
    }
    if (!m_said.empty() && m_said.front().field)
        m_said.front().field->setFocus();
}

void Sheet::forget(const Said& said)
{
    if (said.field)
        setStyleState(said.field, "invalid", false);
    if (said.words == m_problem)
        m_problem->hide();
    else
        delete said.words;
}

void Sheet::forgetProblems()
{
    for (const Said& said : m_said)
        forget(said);
    m_said.clear();
    m_problem->setText({});
    m_problem->hide();
}

void Sheet::forgetProblem(const QWidget* field)
{
    if (!m_problem)
        return;
    if (m_said.size() < 2)
        return forgetProblems();
    std::erase_if(m_said, [&](const Said& said) {
        if (said.field && said.field != field && said.orElse != field)
            return false;
        forget(said);
        return true;
    });
}

/// A text that is higher than the place scrolls with its cursor.
void Sheet::showFocus(QWidget* now)
{
    if (!now || !m_scroll->widget()->isAncestorOf(now))
        return;
    auto* text = qobject_cast<QPlainTextEdit*>(now);
    if (!text)
        return m_scroll->ensureWidgetVisible(now, 0, kAround);
    connect(text, &QPlainTextEdit::cursorPositionChanged, this, &Sheet::showCursor, Qt::UniqueConnection);
    showCursor();
}

void Sheet::showCursor()
{
    auto* text = qobject_cast<QPlainTextEdit*>(focusWidget());
    if (!text || !m_scroll->isAncestorOf(text))
        return;
    if (text->height() + kAround < m_scroll->viewport()->height())
        return m_scroll->ensureWidgetVisible(text, 0, kAround);
    const QPoint cursor = text->viewport()->mapTo(m_scroll->widget(), text->cursorRect().center());
    m_scroll->ensureVisible(cursor.x(), cursor.y(), 0, kAround);
}

void Sheet::placeProblem(TextLabel& problem, const QWidget* field)
{
    QBoxLayout* to = static_cast<QVBoxLayout*>(m_foot->layout());
    int at = 0;
    if (QWidget* box = field ? field->parentWidget() : nullptr; box && box->layout() && m_scroll->isAncestorOf(field))
        if (const auto [column, index] = columnWith(*box->layout(), field); column) {
            to = column;
            at = index + 1;
        }
    if (QLayout* before = problem.parentWidget()->layout())
        before->removeWidget(&problem);
    to->insertWidget(at, &problem);
}

void Sheet::open()
{
    if (m_place)
        m_place->show(*this);
}

void Sheet::close(End how)
{
    if (m_closed)
        return;
    m_closed = true;
    const auto next = how == End::Stored && m_goOn ? m_next : std::function<void()>();
    if (m_place)
        m_place->remove(*this);
    if (how == End::Stored)
        Q_EMIT accepted();
    Q_EMIT finished(how);
    deleteLater();
    if (next)
        next();
}

void Sheet::focusFirst()
{
    QWidget* first = focusWidget();
    if (!first || !isAncestorOf(first))
        focusNextPrevChild(true);
    else
        first->setFocus();
}

void Sheet::acceptKey(bool goOn)
{
    const QPointer<Sheet> self(this);
    m_goOn = goOn && m_next;
    if (!m_ok || m_ok->isEnabled())
        accept();
    // Where a question is open first, it goes on after the answer.
    if (self && !m_closed && !m_said.empty())
        m_goOn = false;
}

bool Sheet::hasShortcut(const QKeySequence& keys) const
{
    const auto shortcuts = findChildren<QShortcut*>();
    return std::any_of(shortcuts.begin(), shortcuts.end(),
                       [&](const QShortcut* shortcut) { return shortcut->key() == keys; });
}

void Sheet::paintEvent(QPaintEvent*)
{
    const Tokens& t = tokensOf(palette());
    QPainter painter(this);
    painter.fillRect(rect(), t.surface);
    if (m_foot) {
        painter.fillRect(m_foot->geometry(), t.window);
        painter.fillRect(QRect(0, m_foot->y(), width(), 1), t.border);
    }
    painter.fillRect(QRect(0, m_scroll->y(), width(), 1), t.border);
    painter.fillRect(QRect(0, 0, 1, height()), t.borderStrong);
}

void Sheet::keyPressEvent(QKeyEvent* event)
{
    // Whatever it is, it is not for the page beside it.
    event->accept();
    if (event->key() == Qt::Key_Escape)
        return leave();
    if (!isEnter(*event))
        return;
    if (auto* button = qobject_cast<QAbstractButton*>(QApplication::focusWidget()))
        button->click();
    else
        acceptKey(false);
}

/// A click on its ground is none beside it.
void Sheet::mousePressEvent(QMouseEvent*) {}

bool Sheet::focusNextPrevChild(bool next)
{
    return moveFocusWithin(*this, next);
}

SheetPlace::SheetPlace(QWidget* over) : QWidget(over)
{
    installSheetAccessibility();
    setObjectName(QStringLiteral("sheets"));
    over->installEventFilter(this);
    hide();
}

SheetPlace& SheetPlace::of(QWidget* within)
{
    QWidget* window = within->window();
    if (auto* place = window->findChild<SheetPlace*>())
        return *place;
    return *new SheetPlace(window);
}

void SheetPlace::leaveAll()
{
    while (Sheet* sheet = top())
        sheet->leave();
}

void SheetPlace::show(Sheet& sheet)
{
    // Over the sheet that it was opened from, in the place of any other.
    while (top() && (!sheet.m_opener || !(top() == sheet.m_opener || top()->isAncestorOf(sheet.m_opener))))
        top()->leave();
    if (m_open.empty())
        qApp->installEventFilter(this);
    m_open.push_back(&sheet);
    place();
    QWidget::show();
    sheet.show();
    sheet.raise();
    sheet.focusFirst();
}

void SheetPlace::remove(Sheet& sheet)
{
    if (std::find(m_open.begin(), m_open.end(), &sheet) == m_open.end())
        return;
    const bool hadFocus = sheet.isAncestorOf(QApplication::focusWidget()) || !QApplication::focusWidget();
    QWidget* before = sheet.m_before;
    const bool back = before && before->isEnabled() && before->isVisible() && !sheet.isAncestorOf(before);
    // Before it is hidden: else the keyboard would wander first.
    if (hadFocus && back)
        before->setFocus();
    sheet.hide();
    drop(sheet);
    if (hadFocus && !back)
        Q_EMIT focusFell();
}

void SheetPlace::drop(Sheet& sheet)
{
    const auto at = std::find(m_open.begin(), m_open.end(), &sheet);
    if (at == m_open.end())
        return;
    m_open.erase(at);
    place();
    if (!m_open.empty())
        return;
    qApp->removeEventFilter(this);
    hide();
}

void SheetPlace::place()
{
    setGeometry(parentWidget()->rect());
    for (Sheet* sheet : m_open) {
        const int wide = window()->width() < kWholeBelow ? width() : std::min(width(), sheet->wantedWidth());
        sheet->setGeometry(width() - wide, 0, wide, height());
    }
    int wide = 0;
    for (const Sheet* sheet : m_open)
        wide = std::max(wide, sheet->width());
    const bool all = wide >= width() && top();
    Q_EMIT taken(all ? 0 : wide, all && top()->m_foot ? top()->m_foot->sizeHint().height() : 0);
}

void SheetPlace::paintEvent(QPaintEvent*)
{
    if (m_open.empty())
        return;
    const Tokens& t = tokensOf(palette());
    QRegion beside(rect());
    int left = width();
    for (const Sheet* sheet : m_open) {
        beside -= sheet->geometry();
        left = std::min(left, sheet->x());
    }
    QPainter painter(this);
    if (!t.dark) {
        QColor scrim(Qt::black);
        scrim.setAlphaF(float(kLightScrim));
        for (const QRect& part : m_spared ? beside - QRegion(m_spared()) : beside)
            painter.fillRect(part, scrim);
    }
    QColor lift(Qt::black);
    lift.setAlphaF(t.dark ? 0.05F : 0.018F);
    for (int i = 1; i <= kLift; ++i)
        painter.fillRect(QRect(left - 2 * i, 0, 2 * i, height()), lift);
}

void SheetPlace::mousePressEvent(QMouseEvent*)
{
    if (Sheet* sheet = top())
        sheet->leave();
}

/// The keys of its popups are their own.
bool SheetPlace::isKeyOfTop(const QObject* watched) const
{
    const auto* widget = qobject_cast<const QWidget*>(watched);
    const Sheet* sheet = top();
    return sheet && widget && widget->window() == window() && (widget == sheet || sheet->isAncestorOf(widget));
}

bool SheetPlace::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == parent() && event->type() == QEvent::Resize && isVisible())
        place();
    const bool typed = event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    if (!typed || !isKeyOfTop(watched) || ComposingGuard::isComposing(watched))
        return QWidget::eventFilter(watched, event);
    auto* key = static_cast<QKeyEvent*>(event);
    // Seen before the fields: a box would take it for the first letter of an entry, a text for the end of a line.
    if (event->type() == QEvent::KeyPress && isEnter(*key) && key->modifiers().testFlag(Qt::ControlModifier)) {
        top()->acceptKey(key->modifiers().testFlag(Qt::ShiftModifier));
        return true;
    }
    if (event->type() == QEvent::ShortcutOverride && !top()->hasShortcut(keysOf(*key))
        && !(m_passes && m_passes(keysOf(*key)))) {
        event->accept();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace tasuki
