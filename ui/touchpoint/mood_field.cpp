// SPDX-License-Identifier: GPL-3.0-or-later
#include "touchpoint/mood_field.h"

#include <QPushButton>

#include <cstdlib>

namespace tasuki {

namespace {

constexpr int kWorst = -2;
constexpr int kSegments = 5;

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

MoodField::MoodField(QWidget* form, bool compact, QWidget* parent) : Segments(kSegments, parent), m_compact(compact)
{
    for (int segment = 0; segment < kSegments; ++segment)
        button(segment)->setObjectName(QStringLiteral("mood.%1").arg(moodAt(segment)));
    addKeysOf(form);
    retranslate();
}

std::optional<int> MoodField::mood() const
{
    return current() ? std::optional(moodAt(*current())) : std::nullopt;
}

void MoodField::setMood(std::optional<int> mood)
{
    setCurrent(mood ? std::optional(*mood - kWorst) : std::nullopt);
}

QString MoodField::draft() const
{
    return mood() ? QString::number(*mood()) : QString();
}

void MoodField::setDraft(const QString& draft)
{
    bool ok = false;
    // Until 0.2 a draft kept the words of a list, such as "−1 bad".
    const int mood = draft.section(u' ', 0, 0).replace(u'−', u'-').toInt(&ok);
    setMood(ok && mood >= kWorst && mood < kWorst + kSegments ? std::optional<int>(mood) : std::nullopt);
}

void MoodField::retranslate()
{
    for (int segment = 0; segment < kSegments; ++segment) {
        const QString figure = figureOf(moodAt(segment));
        const QString words = moodWords(moodAt(segment));
        setWords(segment, m_compact ? figure : words, words,
                 QStringLiteral("%1 %2  Alt+%3").arg(figure, words).arg(segment + 1));
    }
    setAccessibleName(tr("Customer's mood"));
}

} // namespace tasuki
