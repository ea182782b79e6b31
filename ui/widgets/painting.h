// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/tokens.h"

#include <QColor>
#include <QMetaType>
#include <QRectF>
#include <QString>

#include <optional>
#include <vector>

class QPainter;
class QPalette;
class QFont;

namespace tasuki {

// The marks that widgets and table cells share: drawn by one function each, so that they look the same everywhere.

inline constexpr int kPillHeight = 22;
inline constexpr int kAvatarSize = 22;

/// A state as a dot and a word.
struct PillData {
    QString text;
    Tone tone = Tone::Neutral;
    bool dot = true;

    bool operator==(const PillData&) const = default;
};

/// A score 0–100, how it moved, and whether that is good.
struct HealthData {
    std::optional<int> score;
    std::optional<int> change;

    bool operator==(const HealthData&) const = default;
};

/// A line of values, oldest first; an absent value is a gap. The last point is marked in `tone`.
struct SparkData {
    std::vector<std::optional<double>> values;
    Tone tone = Tone::Neutral;

    bool operator==(const SparkData&) const = default;
};

/// Done of total, as a bar and "3/7".
struct ProgressData {
    int done = 0;
    int total = 0;

    bool operator==(const ProgressData&) const = default;
};

/// Two texts in one cell: a date and how far away it is; or a short date, in its tone, and what is to be done then.
struct TwoPartData {
    QString first;
    QString second;
    Tone tone = Tone::Neutral;

    bool operator==(const TwoPartData&) const = default;
};

/// An icon and a word for it; where there is no room, the icon alone.
struct MarkData {
    QString icon;
    QString text;
    Tone tone = Tone::Neutral;

    bool operator==(const MarkData&) const = default;
};

/// A row of a card, in two lines: what it is, with a state or a date at the right; what else there is to say of it.
struct LineData {
    QString title;
    QString detail{};
    QString right{}; ///< beside the title, where there is no pill
    Tone rightTone = Tone::Neutral;
    PillData pill{};                  ///< none without a text
    QString person{};                 ///< a name whose square stands before it
    std::optional<double> progress{}; ///< 0 … 1, as a bar below
    SparkData spark{};                ///< at the right edge; none without values

    bool operator==(const LineData&) const = default;
};

/// A row of a queue, in two lines: its place, an icon, whose it is and what is to be done; why; at the right by when,
/// and where the row is selected or pointed at the keys for it.
struct EntryData {
    struct Key {
        QString key;
        QString text;

        bool operator==(const Key&) const = default;
    };

    int place = 0;
    QString icon;
    QString name;
    QString act;
    QString reason;
    QString right{};
    Tone rightTone = Tone::Neutral;
    std::vector<Key> keys{};

    bool operator==(const EntryData&) const = default;
};

/// Where a score stands: bad below 45, warn below 70.
Tone healthTone(int score);

int pillWidth(const PillData& pill, const QFont& font);
/// Paints at the left of `rect`, centred vertically, elided to its width.
void paintPill(QPainter* painter, const QRectF& rect, const PillData& pill, const QFont& font, const QPalette& palette);
/// A square with the first letter of `name`. Neutral: a colour means a state, and nothing else.
void paintAvatar(QPainter* painter, const QRectF& square, const QString& name, const QPalette& palette);
void paintHealth(QPainter* painter, const QRectF& rect, const HealthData& health, const QFont& font,
                 const QPalette& palette);
/// `filled`: a soft ground under the line, as on cards.
void paintSparkline(QPainter* painter, const QRectF& rect, const SparkData& spark, const QColor& line,
                    const QPalette& palette, bool filled = false);
void paintMark(QPainter* painter, const QRect& rect, const MarkData& mark, const QFont& font, const QPalette& palette);
/// The date, where there is one, and then the text, shortened to the rest of `rect`.
void paintDated(QPainter* painter, const QRect& rect, const TwoPartData& dated, const QFont& font,
                const QPalette& palette);
/// The least widths in which nothing of them is cut.
int markWidth(const MarkData& mark, const QFont& font);
int datedWidth(const TwoPartData& dated, const QFont& font);
void paintProgress(QPainter* painter, const QRectF& rect, const ProgressData& progress, const QFont& font,
                   const QPalette& palette);

void paintLine(QPainter* painter, const QRect& rect, const LineData& line, const QFont& font, const QPalette& palette);

/// `active`: with its keys. Takes the whole width of `rect`.
void paintEntry(QPainter* painter, const QRect& rect, const EntryData& entry, bool active, const QFont& font,
                const QPalette& palette, qreal devicePixelRatio);

/// The least width in which nothing but its texts is shortened: its due date is whole, and its name can be told.
int entryWidth(const EntryData& entry, const QFont& font);

/// What a screen reader says for them.
QString spoken(const HealthData& health);
QString spoken(const ProgressData& progress);
QString spoken(const SparkData& spark);
QString spoken(const LineData& line);
QString spoken(const EntryData& entry);

/// The letter of a square: the first character of the name, legal forms and honorifics left out.
QString initialOf(const QString& name);
/// The name without a legal form in front of it, for where there is room for a few letters.
QString withoutForm(const QString& name);

} // namespace tasuki

Q_DECLARE_METATYPE(tasuki::PillData)
Q_DECLARE_METATYPE(tasuki::HealthData)
Q_DECLARE_METATYPE(tasuki::SparkData)
Q_DECLARE_METATYPE(tasuki::ProgressData)
Q_DECLARE_METATYPE(tasuki::TwoPartData)
Q_DECLARE_METATYPE(tasuki::MarkData)
Q_DECLARE_METATYPE(tasuki::LineData)
Q_DECLARE_METATYPE(tasuki::EntryData)
