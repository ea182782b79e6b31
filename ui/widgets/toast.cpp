// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/toast.h"

#include "theme/icons.h"
#include "theme/style_sheet.h"
#include "widgets/plain_text.h"

#include <QAccessible>
#include <QApplication>
#include <QBoxLayout>
#include <QEvent>
#include <QKeyEvent>
#include <QPushButton>
#include <QTimer>
#include <QToolButton>

#include <algorithm>

namespace tasuki {

namespace {
constexpr int kMargin = 16;
} // namespace

ToastStack::ToastStack(QWidget* host, int milliseconds) : QWidget(host), m_milliseconds(milliseconds)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    host->installEventFilter(this);
    hide();
}

void ToastStack::post(const Toast& toast)
{
    if (toast.error)
        clearErrors();
    else
        clearPassing();
    auto* frame = new QFrame(this);
    frame->setObjectName(QStringLiteral("toast"));
    frame->setAccessibleName(toast.text);
    setKind(frame, "toast");
    auto* layout = new QHBoxLayout(frame);
    layout->setContentsMargins(14, 1, 4, 1);
    layout->setSpacing(8);
    auto* label = new PlainLabel(toast.text, frame);
    label->setWordWrap(toast.text.size() > 60);
    layout->addWidget(label, 1);
    Entry entry{frame, nullptr, toast.text, new QTimer(frame)};
    if (!toast.action.isEmpty()) {
        entry.action = new QPushButton(toast.action, frame);
        entry.action->setObjectName(QStringLiteral("toastAction"));
        entry.action->setAccessibleName(toast.action);
        layout->addWidget(entry.action);
        connect(entry.action, &QPushButton::clicked, this, [this, frame, run = toast.run] {
            remove(frame);
            if (run)
                run();
        });
    }
    auto* close = new QPushButton(QStringLiteral("×"), frame);
    close->setObjectName(QStringLiteral("toastClose"));
    close->setAccessibleName(tr("Close"));
    layout->addWidget(close);
    connect(close, &QPushButton::clicked, this, [this, frame] { remove(frame); });
    entry.timer->setSingleShot(true);
    connect(entry.timer, &QTimer::timeout, this, [this, frame, timer = entry.timer] {
        // Somebody is reading or about to press Undo: wait.
        if (frame->underMouse() || frame->isAncestorOf(window()->focusWidget()))
            timer->start(m_milliseconds);
        else
            remove(frame);
    });
    if (!toast.error)
        entry.timer->start(m_milliseconds);
    static_cast<QVBoxLayout*>(this->layout())->addWidget(frame, 0, Qt::AlignLeft);
    if (m_entries.empty())
        qApp->installEventFilter(this);
    m_entries.push_back(entry);
    show();
    raise();
    place();
    QAccessibleEvent event(frame, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void ToastStack::remove(QFrame* frame)
{
    const auto at =
        std::find_if(m_entries.begin(), m_entries.end(), [frame](const Entry& e) { return e.frame == frame; });
    if (at == m_entries.end())
        return;
    m_entries.erase(at);
    frame->hide();
    layout()->removeWidget(frame);
    frame->deleteLater();
    if (m_entries.empty()) {
        qApp->removeEventFilter(this);
        hide();
        Q_EMIT covered(0);
    } else {
        place();
    }
}

void ToastStack::clear()
{
    while (!m_entries.empty())
        remove(m_entries.back().frame);
}

void ToastStack::drop(const QString& text)
{
    const auto at = std::ranges::find(m_entries, text, &Entry::text);
    if (at != m_entries.end())
        remove(at->frame);
}

void ToastStack::clearPassing()
{
    std::vector<QFrame*> passing;
    for (const Entry& entry : m_entries)
        if (entry.timer->isActive())
            passing.push_back(entry.frame);
    for (QFrame* frame : passing)
        remove(frame);
}

void ToastStack::clearErrors()
{
    std::vector<QFrame*> errors;
    for (const Entry& entry : m_entries)
        if (!entry.timer->isActive())
            errors.push_back(entry.frame);
    for (QFrame* frame : errors)
        remove(frame);
}

void ToastStack::setTaken(int width, int foot)
{
    m_taken = width;
    m_foot = foot;
    place();
}

QStringList ToastStack::texts() const
{
    QStringList all;
    for (const Entry& entry : m_entries)
        all += entry.text;
    return all;
}

QPushButton* ToastStack::actionButton() const
{
    for (auto at = m_entries.rbegin(); at != m_entries.rend(); ++at)
        if (at->action)
            return at->action;
    return nullptr;
}

bool ToastStack::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == parent() && (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest)) {
        place();
    } else if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        m_tabbed = key == Qt::Key_Tab || key == Qt::Key_Backtab;
    } else if (event->type() == QEvent::KeyRelease) {
        m_tabbed = false;
    } else if (event->type() == QEvent::FocusIn && !m_tabbed
               && static_cast<QFocusEvent*>(event)->reason() != Qt::MouseFocusReason) {
        if (const auto* widget = qobject_cast<QWidget*>(watched); widget && isAncestorOf(widget))
            QMetaObject::invokeMethod(this, &ToastStack::focusTaken, Qt::QueuedConnection);
    }
    return QWidget::eventFilter(watched, event);
}

void ToastStack::place()
{
    if (m_entries.empty())
        return;
    layout()->activate();
    const QWidget* host = parentWidget();
    const int room = host->width() - m_taken;
    const int width = std::min(sizeHint().width(), room - 2 * kMargin);
    const int height = layout()->hasHeightForWidth() ? layout()->heightForWidth(width) : sizeHint().height();
    setGeometry(kMargin, host->height() - height - m_foot, width, height);
    Q_EMIT covered(m_foot == 0 ? kMargin + width : 0);
}

} // namespace tasuki
