// SPDX-License-Identifier: GPL-3.0-or-later
#include "touchpoint/mood_field.h"

#include "theme/style_sheet.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>
#include <QShortcut>

#include <algorithm>
#include <cstdlib>

namespace tasuki {

namespace {

constexpr int kWorst = -2;
constexpr int kSegments = 5;
constexpr int kHeight = 32;

int moodAt(int segment)
{
    return kWorst + segment;
}

/// "+2" … "−2".
QString figureOf(int mood)
{
    return (mood > 0   ? QStringLiteral("+")
            : mood < 0 ? QStringLiteral("−")
                       : QString())
           + QString::number(std::abs(mood));
}

} // namespace

QString moodWords(int mood)
{
    switch (mood) {
    case -2: return MoodField::tr("Very bad");
    case -1: return MoodField::tr("Bad");
    case 0: return MoodField::tr("Neutral");
    case 1: return MoodField::tr("Good");
    default: return MoodField::tr("Very good");
    }
}

MarkData moodMark(int mood)
{
    return {mood < 0    ? QStringLiteral("frown")
            : mood == 0 ? QStringLiteral("meh")
                        : QStringLiteral("smile"),
            moodWords(mood),
            mood < -1   ? Tone::Bad
            : mood < 0  ? Tone::Warn
            : mood == 0 ? Tone::Neutral
                        : Tone::Good};
}

MoodField::MoodField(QWidget* form, bool compact, QWidget* parent) : QWidget(parent), m_compact(compact)
{
    setFocusPolicy(Qt::StrongFocus);
    setFixedHeight(kHeight);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(2, 2, 2, 2);
    layout->setSpacing(2);
    for (int segment = 0; segment < kSegments; ++segment) {
        auto* button = new QPushButton(this);
        button->setObjectName(QStringLiteral("mood.%1").arg(moodAt(segment)));
        button->setCheckable(true);
        button->setFocusPolicy(Qt::NoFocus);
        setKind(button, "segment");
        layout->addWidget(button, 1);
        connect(button, &QPushButton::clicked, this, [this, segment] { choose(moodAt(segment)); });
        auto* shortcut = new QShortcut(QKeySequence(Qt::ALT | Qt::Key(Qt::Key_1 + segment)), form);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, [this, segment] { setMood(moodAt(segment)); });
        m_segments.push_back(button);
    }
    retranslate();
}

void MoodField::setMood(std::optional<int> mood)
{
    const bool other = mood != m_mood;
    m_mood = mood;
    for (int segment = 0; segment < kSegments; ++segment)
        m_segments[size_t(segment)]->setChecked(mood == moodAt(segment));
    if (other)
        Q_EMIT changed();
}

void MoodField::choose(int mood)
{
    setMood(m_mood == mood ? std::nullopt : std::optional<int>(mood));
}

QString MoodField::draft() const
{
    return m_mood ? QString::number(*m_mood) : QString();
}

void MoodField::setDraft(const QString& draft)
{
    bool ok = false;
    // Until 0.2 a draft kept the words of a list, such as "−1 bad".
    const int mood = draft.section(u' ', 0, 0).replace(u'−', u'-').toInt(&ok);
    setMood(ok && mood >= kWorst && mood < kWorst + kSegments ? std::optional<int>(mood) : std::nullopt);
}

void MoodField::keyPressEvent(QKeyEvent* event)
{
    if ((event->modifiers() & ~Qt::KeypadModifier) != Qt::NoModifier)
        return QWidget::keyPressEvent(event);
    const int key = event->key();
    if (key >= Qt::Key_1 && key < Qt::Key_1 + kSegments)
        setMood(moodAt(key - Qt::Key_1));
    else if (key == Qt::Key_Left)
        setMood(std::max(kWorst, m_mood.value_or(1) - 1));
    else if (key == Qt::Key_Right)
        setMood(std::min(kWorst + kSegments - 1, m_mood.value_or(-1) + 1));
    else if (key == Qt::Key_Backspace || key == Qt::Key_Delete)
        setMood(std::nullopt);
    else
        QWidget::keyPressEvent(event);
}

void MoodField::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    update();
}

void MoodField::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    update();
}

void MoodField::paintEvent(QPaintEvent*)
{
    const Tokens& t = tokensOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal line = hasFocus() ? 2 : 1;
    painter.setPen(QPen(hasFocus() ? t.accent : t.inputBorder, line));
    painter.setBrush(t.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(line / 2, line / 2, -line / 2, -line / 2), 6, 6);
}

void MoodField::retranslate()
{
    for (int segment = 0; segment < kSegments; ++segment) {
        QPushButton* button = m_segments[size_t(segment)];
        const QString figure = figureOf(moodAt(segment));
        const QString words = moodWords(moodAt(segment));
        button->setText(m_compact ? figure : words);
        button->setAccessibleName(words);
        button->setToolTip(QStringLiteral("%1 %2  Alt+%3").arg(figure, words).arg(segment + 1));
    }
    setAccessibleName(tr("Customer's mood"));
}

} // namespace tasuki
