// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/composing_text_edit.h"

#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QUrl>

#include <algorithm>

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

/// Files are for the window that they are dropped on: their addresses are no text.
bool ComposingTextEdit::canInsertFromMimeData(const QMimeData* source) const
{
    const QList<QUrl> urls = source->urls();
    return QPlainTextEdit::canInsertFromMimeData(source)
           && std::ranges::none_of(urls, [](const QUrl& url) { return url.isLocalFile(); });
}

void ComposingTextEdit::insertFromMimeData(const QMimeData* source)
{
    if (source->hasText())
        insertPlainText(source->text());
}

} // namespace tasuki
