// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/search_edit.h"

#include "theme/icons.h"
#include "theme/style_sheet.h"

#include <QAction>
#include <QInputMethodEvent>
#include <QKeyEvent>

namespace tasuki {

SearchEdit::SearchEdit(QWidget* parent) : QLineEdit(parent)
{
    setKind(this, "search");
    m_icon = addAction(themeIcon(QStringLiteral("search"), IconRole::Text3), QLineEdit::LeadingPosition);
    m_icon->setText(tr("Search"));
    connect(this, &QLineEdit::textChanged, this, &SearchEdit::announce);
}

QSize SearchEdit::sizeHint() const
{
    return {196, QLineEdit::sizeHint().height()};
}

QSize SearchEdit::minimumSizeHint() const
{
    constexpr int kIcon = 52; // with the white around it
    return {std::max(120, fontMetrics().horizontalAdvance(placeholderText()) + kIcon),
            QLineEdit::minimumSizeHint().height()};
}

QString SearchEdit::searchText() const
{
    QString all = text();
    all.insert(cursorPosition(), m_preedit);
    return all;
}

void SearchEdit::inputMethodEvent(QInputMethodEvent* event)
{
    // Before the base class: a commit changes the text, and textChanged must not find the old composition.
    m_preedit = event->preeditString();
    QLineEdit::inputMethodEvent(event);
    announce();
}

void SearchEdit::changeEvent(QEvent* event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        m_icon->setText(tr("Search"));
}

bool SearchEdit::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride && !isComposing()) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool empty = (key->matches(QKeySequence::Undo) && !isUndoAvailable())
                           || (key->matches(QKeySequence::Redo) && !isRedoAvailable());
        if (empty) { // the base class would take it for its own
            event->ignore();
            return true;
        }
    }
    return QLineEdit::event(event);
}

void SearchEdit::announce()
{
    const QString now = searchText();
    if (now == m_announced)
        return;
    m_announced = now;
    Q_EMIT searchTextChanged(now);
}

void SearchEdit::keyPressEvent(QKeyEvent* event)
{
    if (isComposing()) {
        // The input method has normally eaten the key; where it did not, it is still not ours.
        event->accept();
        return;
    }
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT accepted();
        event->accept();
        return;
    case Qt::Key_Up: Q_EMIT stepped(-1); return;
    case Qt::Key_Down: Q_EMIT stepped(1); return;
    case Qt::Key_PageUp: Q_EMIT stepped(-10); return;
    case Qt::Key_PageDown: Q_EMIT stepped(10); return;
    case Qt::Key_Escape:
        if (text().isEmpty())
            Q_EMIT left();
        else
            clear();
        return;
    default: QLineEdit::keyPressEvent(event);
    }
}

} // namespace tasuki
