// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/composing_text_edit.h"

#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QMimeData>

namespace tasuki {

void ComposingTextEdit::inputMethodEvent(QInputMethodEvent* event)
{
    m_composing = !event->preeditString().isEmpty();
    QPlainTextEdit::inputMethodEvent(event);
}

void ComposingTextEdit::keyPressEvent(QKeyEvent* event)
{
    // While a word is being composed Enter picks a candidate and arrows walk through them: nothing here may act.
    if (m_composing) {
        event->accept();
        return;
    }
    QPlainTextEdit::keyPressEvent(event);
}

void ComposingTextEdit::insertFromMimeData(const QMimeData* source)
{
    if (source->hasText())
        insertPlainText(source->text());
}

} // namespace tasuki
