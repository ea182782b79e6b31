// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/typed_ahead.h"

#include "widgets/search_edit.h"

#include <QEvent>
#include <QHBoxLayout>

#include <algorithm>

namespace tasuki {

namespace {

constexpr int kWidth = 236;
constexpr int kHeight = 34;
constexpr int kRight = 20;
constexpr int kTop = 8;

} // namespace

TypedAhead::TypedAhead(QWidget* waiting) : QWidget(waiting), m_field(new SearchEdit(this))
{
    hide();
    m_field->setObjectName(QStringLiteral("reading.filter"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_field);
    waiting->installEventFilter(this);
    connect(m_field, &SearchEdit::left, this, [this] {
        hide();
        Q_EMIT left();
    });
    retranslate();
}

void TypedAhead::open()
{
    place();
    show();
    raise();
    m_field->setFocus();
}

QString TypedAhead::take()
{
    const QString typed = isOpen() ? m_field->searchText() : QString();
    m_field->clear();
    hide();
    return typed;
}

void TypedAhead::retranslate()
{
    m_field->setPlaceholderText(tr("Filters the list once it's loaded"));
    m_field->setAccessibleName(tr("Filter the loading list"));
}

bool TypedAhead::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == parent() && event->type() == QEvent::Resize)
        place();
    return QWidget::eventFilter(watched, event);
}

void TypedAhead::place()
{
    const int wide = std::min(kWidth, parentWidget()->width() - 2 * kRight);
    setGeometry(parentWidget()->width() - kRight - wide, kTop, wide, kHeight);
}

} // namespace tasuki
