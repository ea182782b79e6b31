// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/composing_guard.h"

#include <QCoreApplication>
#include <QInputMethodEvent>

namespace tasuki {

ComposingGuard::ComposingGuard(QObject* parent) : QObject(parent)
{
    parent->installEventFilter(this);
}

void ComposingGuard::install()
{
    if (!qApp->findChild<ComposingGuard*>())
        new ComposingGuard(qApp);
}

bool ComposingGuard::isComposing(const QObject* field)
{
    const auto* guard = qApp->findChild<ComposingGuard*>(QString(), Qt::FindDirectChildrenOnly);
    return guard && guard->m_composing == field;
}

bool ComposingGuard::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::InputMethod:
        if (!static_cast<QInputMethodEvent*>(event)->preeditString().isEmpty())
            m_composing = watched;
        else if (m_composing == watched)
            m_composing = nullptr;
        return false;
    case QEvent::FocusOut:
    case QEvent::Destroy:
        if (m_composing == watched)
            m_composing = nullptr;
        return false;
    case QEvent::ShortcutOverride:
    case QEvent::KeyPress:
        if (m_composing != watched)
            return false;
        event->accept();
        return true;
    default: return false;
    }
}

} // namespace tasuki
