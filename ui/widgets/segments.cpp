// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/segments.h"

#include "theme/style_sheet.h"
#include "widgets/painting.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>
#include <QShortcut>

#include <algorithm>

namespace tasuki {

namespace {

constexpr int kHeight = 32;

} // namespace

Segments::Segments(int count, QWidget* parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setFixedHeight(kHeight);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(2, 2, 2, 2);
    layout->setSpacing(2);
    for (int segment = 0; segment < count; ++segment) {
        auto* button = new QPushButton(this);
        button->setCheckable(true);
        button->setFocusPolicy(Qt::NoFocus);
        setKind(button, "segment");
        layout->addWidget(button, 1);
        connect(button, &QPushButton::clicked, this, [this, segment] {
            if (m_mayBeEmpty && m_current == segment)
                setCurrent(std::nullopt);
            else
                choose(segment);
        });
        m_segments.push_back(button);
    }
}

void Segments::setWords(int segment, const QString& text, const QString& spoken, const QString& tip)
{
    QPushButton* button = m_segments[size_t(segment)];
    button->setText(text);
    button->setAccessibleName(spoken.isEmpty() ? text : spoken);
    button->setToolTip(tip);
}

void Segments::addKeysOf(QWidget* form)
{
    for (int segment = 0; segment < count(); ++segment) {
        auto* shortcut = new QShortcut(QKeySequence(Qt::ALT | Qt::Key(Qt::Key_1 + segment)), form);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, [this, segment] { choose(segment); });
    }
}

void Segments::setCurrent(std::optional<int> segment)
{
    const bool other = segment != m_current;
    m_current = segment;
    for (int i = 0; i < count(); ++i)
        m_segments[size_t(i)]->setChecked(segment == i);
    if (other)
        Q_EMIT changed();
}

void Segments::choose(int segment)
{
    setCurrent(segment);
    Q_EMIT chosen(segment);
}

QString Segments::draft() const
{
    return m_current ? QString::number(*m_current) : QString();
}

void Segments::setDraft(const QString& draft)
{
    bool ok = false;
    const int segment = draft.toInt(&ok);
    setCurrent(ok && segment >= 0 && segment < count() ? std::optional(segment) : std::nullopt);
}

void Segments::keyPressEvent(QKeyEvent* event)
{
    if ((event->modifiers() & ~Qt::KeypadModifier) != Qt::NoModifier)
        return QWidget::keyPressEvent(event);
    const int key = event->key();
    const int middle = count() / 2;
    if (key >= Qt::Key_1 && key < Qt::Key_1 + count()) {
        choose(key - Qt::Key_1);
        Q_EMIT typed();
    } else if (key == Qt::Key_Left) {
        choose(std::max(0, m_current.value_or(middle + 1) - 1));
    } else if (key == Qt::Key_Right) {
        choose(std::min(count() - 1, m_current.value_or(middle - 1) + 1));
    } else if (m_mayBeEmpty && (key == Qt::Key_Backspace || key == Qt::Key_Delete)) {
        setCurrent(std::nullopt);
    } else {
        QWidget::keyPressEvent(event);
    }
}

void Segments::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    update();
}

void Segments::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    update();
}

void Segments::paintEvent(QPaintEvent*)
{
    const Tokens& t = tokensOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal line = hasFocus() ? 2 : 1;
    painter.setPen(QPen(hasFocus() ? t.accent : t.inputBorder, line));
    painter.setBrush(t.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(line / 2, line / 2, -line / 2, -line / 2), 6, 6);
}

} // namespace tasuki
