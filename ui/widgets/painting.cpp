// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/painting.h"

#include "theme/fonts.h"
#include "theme/icons.h"
#include "widgets/format.h"
#include "widgets/key_cap.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QLinearGradient>
#include <QPainter>
#include <QPainterPath>
#include <QPalette>
#include <QTextLayout>
#include <QTextOption>

#include <algorithm>
#include <array>
#include <cmath>

namespace tasuki {

namespace {

/// Saves and restores, whichever way the function is left.
class Saved {
public:
    explicit Saved(QPainter* painter) : m_painter(painter) { m_painter->save(); }
    ~Saved() { m_painter->restore(); }
    Q_DISABLE_COPY_MOVE(Saved)

private:
    QPainter* m_painter;
};

QFont weighted(QFont font, QFont::Weight weight)
{
    font.setWeight(weight);
    return font;
}

QFont figures(const QFont& like)
{
    QFont font = figureFont();
    font.setPointSizeF(like.pointSizeF());
    return font;
}

void fill(QPainter* painter, const QRectF& rect, qreal radius, const QColor& color)
{
    painter->setPen(Qt::NoPen);
    painter->setBrush(color);
    painter->drawRoundedRect(rect, radius, radius);
}

constexpr qreal kDot = 6;
constexpr qreal kPillPadding = 8;

} // namespace

Tone healthTone(int score)
{
    return score < 45 ? Tone::Bad : (score < 70 ? Tone::Warn : Tone::Good);
}

int pillWidth(const PillData& pill, const QFont& font)
{
    const QFontMetricsF metrics(weighted(font, QFont::Medium));
    return int(std::ceil(metrics.horizontalAdvance(pill.text) + 2 * kPillPadding + (pill.dot ? kDot + 4 : 0)));
}

void paintPill(QPainter* painter, const QRectF& rect, const PillData& pill, const QFont& font, const QPalette& palette)
{
    const Saved saved(painter);
    painter->setRenderHint(QPainter::Antialiasing);
    const ToneColors colors = toneColors(tokensOf(palette), pill.tone);
    const qreal width = std::min<qreal>(pillWidth(pill, font), rect.width());
    const QRectF box(rect.left(), std::round(rect.center().y() - kPillHeight / 2.0), width, kPillHeight);
    fill(painter, box, kPillHeight / 2.0, colors.soft);
    QRectF text = box.adjusted(kPillPadding, 0, -kPillPadding, 0);
    if (pill.dot) {
        fill(painter, QRectF(text.left(), box.center().y() - kDot / 2, kDot, kDot), kDot / 2, colors.ink);
        text.setLeft(text.left() + kDot + 4);
    }
    const QFont bold = weighted(font, QFont::Medium);
    painter->setFont(bold);
    painter->setPen(colors.ink);
    const QString shown = QFontMetricsF(bold).elidedText(pill.text, Qt::ElideRight, text.width() + 1);
    painter->drawText(text.adjusted(0, 0, 4, 0), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, shown);
}

QString withoutForm(const QString& name)
{
    QString rest = name.trimmed();
    for (const QString& form :
         {QStringLiteral("株式会社"), QStringLiteral("有限会社"), QStringLiteral("合同会社"), QStringLiteral("(株)"),
          QStringLiteral("（株）"), QStringLiteral("㈱"), QStringLiteral("㈲")}) {
        if (rest.startsWith(form) && rest.size() > form.size())
            rest = rest.mid(form.size()).trimmed();
    }
    return rest;
}

QString initialOf(const QString& name)
{
    const QString rest = withoutForm(name);
    if (rest.isEmpty())
        return QStringLiteral("?");
    // A kanji outside the basic plane takes two units.
    return rest.left(rest.at(0).isHighSurrogate() && rest.size() > 1 ? 2 : 1).toUpper();
}

void paintAvatar(QPainter* painter, const QRectF& square, const QString& name, const QPalette& palette)
{
    const Saved saved(painter);
    painter->setRenderHint(QPainter::Antialiasing);
    const ToneColors colors = toneColors(tokensOf(palette), Tone::Neutral);
    fill(painter, square, 5, colors.soft);
    QFont font = uiFont(Type::Caption);
    font.setWeight(QFont::DemiBold);
    font.setPixelSize(std::max(9, int(square.height() * 0.52)));
    painter->setFont(font);
    painter->setPen(colors.ink);
    painter->drawText(square, Qt::AlignCenter | Qt::TextSingleLine, initialOf(name));
}

void paintHealth(QPainter* painter, const QRectF& rect, const HealthData& health, const QFont& font,
                 const QPalette& palette)
{
    const Saved saved(painter);
    painter->setRenderHint(QPainter::Antialiasing);
    const Tokens& t = tokensOf(palette);
    const QFont figure = figures(font);
    painter->setFont(figure);
    if (!health.score) {
        painter->setPen(t.text3);
        painter->drawText(rect, Qt::AlignLeft | Qt::AlignVCenter, absentText());
        return;
    }
    constexpr qreal kBar = 56;
    const qreal y = std::round(rect.center().y() - 3);
    fill(painter, QRectF(rect.left(), y, kBar, 6), 3, t.neutral);
    const qreal length = std::max(6.0, kBar * std::clamp(*health.score, 0, 100) / 100.0);
    fill(painter, QRectF(rect.left(), y, length, 6), 3, toneColors(t, healthTone(*health.score)).ink);
    painter->setPen(t.text);
    const QRectF score(rect.left() + kBar + 8, rect.top(), 28, rect.height());
    painter->drawText(score, Qt::AlignRight | Qt::AlignVCenter, QString::number(*health.score));
    QFont small = figure;
    small.setPointSizeF(font.pointSizeF() - 1);
    painter->setFont(small);
    const int change = health.change.value_or(0);
    painter->setPen(change == 0 ? t.text3 : (change > 0 ? t.good : t.bad));
    const QString word =
        change == 0 ? absentText()
                    : (change > 0 ? QStringLiteral("↑") : QStringLiteral("↓")) + QString::number(std::abs(change));
    painter->drawText(QRectF(score.right() + 5, rect.top(), rect.right() - score.right() - 5, rect.height()),
                      Qt::AlignLeft | Qt::AlignVCenter, word);
}

void paintSparkline(QPainter* painter, const QRectF& rect, const SparkData& spark, const QColor& line,
                    const QPalette& palette, bool filled)
{
    double low = 0;
    double high = 0;
    bool any = false;
    for (const auto& value : spark.values) {
        if (!value || !std::isfinite(*value))
            continue;
        low = any ? std::min(low, *value) : *value;
        high = any ? std::max(high, *value) : *value;
        any = true;
    }
    if (!any)
        return;
    const Saved saved(painter);
    painter->setRenderHint(QPainter::Antialiasing);
    const QRectF area = rect.adjusted(1, 3, -4, -3);
    const double span = high > low ? high - low : 1;
    const qreal step = spark.values.size() > 1 ? area.width() / qreal(spark.values.size() - 1) : 0;
    const auto at = [&](size_t i) {
        return QPointF(area.left() + step * qreal(i),
                       high > low ? area.bottom() - (*spark.values[i] - low) / span * area.height()
                                  : area.center().y());
    };
    QPainterPath path;
    QPainterPath ground;
    QPointF last;
    bool open = false;
    const auto close = [&] {
        if (open) {
            ground.lineTo(last.x(), rect.bottom());
            ground.closeSubpath();
        }
        open = false;
    };
    for (size_t i = 0; i < spark.values.size(); ++i) {
        if (!spark.values[i] || !std::isfinite(*spark.values[i])) {
            close();
            continue;
        }
        const QPointF point = at(i);
        if (open) {
            path.lineTo(point);
        } else {
            path.moveTo(point);
            ground.moveTo(point.x(), rect.bottom());
        }
        ground.lineTo(point);
        last = point;
        open = true;
    }
    close();
    if (filled) {
        QLinearGradient gradient(rect.topLeft(), rect.bottomLeft());
        QColor soft = line;
        soft.setAlphaF(0.16f);
        gradient.setColorAt(0, soft);
        soft.setAlphaF(0.0f);
        gradient.setColorAt(1, soft);
        painter->fillPath(ground, gradient);
    }
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(line, filled ? 1.6 : 1.25, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->drawPath(path);
    if (!filled)
        fill(painter, QRectF(last.x() - 2.5, last.y() - 2.5, 5, 5), 2.5, toneColors(tokensOf(palette), spark.tone).ink);
}

namespace {

constexpr int kMarkIcon = 16;
constexpr int kMarkGap = 6;
constexpr int kDatedGap = 10;

} // namespace

int markWidth(const MarkData& mark, const QFont& font)
{
    return kMarkIcon + kMarkGap + QFontMetrics(font).horizontalAdvance(mark.text);
}

void paintMark(QPainter* painter, const QRect& rect, const MarkData& mark, const QFont& font, const QPalette& palette)
{
    if (mark.icon.isEmpty())
        return;
    const Saved saved(painter);
    const Tokens& t = tokensOf(palette);
    painter->drawPixmap(
        rect.left(), rect.center().y() - kMarkIcon / 2 + 1,
        iconPixmap(mark.icon, toneColors(t, mark.tone).ink, kMarkIcon, painter->device()->devicePixelRatioF()));
    if (rect.width() < markWidth(mark, font))
        return;
    painter->setFont(font);
    painter->setPen(t.text);
    painter->drawText(rect.adjusted(kMarkIcon + kMarkGap, 0, 0, 0),
                      Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, mark.text);
}

int datedWidth(const TwoPartData& dated, const QFont& font)
{
    const int date = dated.first.isEmpty() ? 0 : QFontMetrics(figures(font)).horizontalAdvance(dated.first) + kDatedGap;
    return date + QFontMetrics(font).horizontalAdvance(dated.second);
}

void paintDated(QPainter* painter, const QRect& rect, const TwoPartData& dated, const QFont& font,
                const QPalette& palette)
{
    const Saved saved(painter);
    const Tokens& t = tokensOf(palette);
    QRect rest = rect;
    if (!dated.first.isEmpty()) {
        const QFont figure = weighted(figures(font), dated.tone == Tone::Bad ? QFont::DemiBold : QFont::Normal);
        painter->setFont(figure);
        painter->setPen(toneColors(t, dated.tone).ink);
        painter->drawText(rect, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, dated.first);
        rest.setLeft(rest.left() + QFontMetrics(figure).horizontalAdvance(dated.first) + kDatedGap);
    }
    painter->setFont(font);
    painter->setPen(dated.first.isEmpty() && dated.tone == Tone::Neutral ? t.text2 : t.text);
    painter->drawText(rest, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                      QFontMetrics(font).elidedText(dated.second, Qt::ElideRight, rest.width()));
}

void paintProgress(QPainter* painter, const QRectF& rect, const ProgressData& progress, const QFont& font,
                   const QPalette& palette)
{
    const Saved saved(painter);
    painter->setRenderHint(QPainter::Antialiasing);
    const Tokens& t = tokensOf(palette);
    const QFont figure = figures(font);
    const QString word = QStringLiteral("%1/%2").arg(progress.done).arg(progress.total);
    const qreal width = QFontMetricsF(figure).horizontalAdvance(word);
    const QRectF bar(rect.left(), std::round(rect.center().y() - 3), std::max(12.0, rect.width() - width - 8), 6);
    fill(painter, bar, 3, t.neutral);
    if (progress.done > 0 && progress.total > 0) {
        const qreal part = std::min(1.0, double(progress.done) / progress.total);
        fill(painter, QRectF(bar.left(), bar.top(), std::max(6.0, bar.width() * part), 6), 3, t.accent);
    }
    painter->setFont(figure);
    painter->setPen(t.text2);
    painter->drawText(QRectF(bar.right() + 6, rect.top(), width + 4, rect.height()), Qt::AlignLeft | Qt::AlignVCenter,
                      word);
}

namespace {

/// What of `text` stands on a line of `first` and on one of `second` pixels, the rest left out behind "…".
std::pair<QString, QString> twoLines(const QString& text, const QFont& font, int first, int second)
{
    QTextLayout layout(text, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(first);
    layout.endLayout();
    const int at = line.textStart() + line.textLength();
    return {text.left(at).trimmed(), QFontMetrics(font).elidedText(text.mid(at).trimmed(), Qt::ElideRight, second)};
}

} // namespace

void paintLine(QPainter* painter, const QRect& rect, const LineData& line, const QFont& font, const QPalette& palette)
{
    constexpr int kRow = 20;
    constexpr int kGap = 8;
    constexpr int kThreeRows = 3 * kRow + 4; ///< from this height on a long title goes on in a line of its own
    const Saved saved(painter);
    const Tokens& t = tokensOf(palette);
    const bool hasBar = line.progress.has_value();
    const QFont bold = weighted(font, QFont::Medium);
    const int rightWidth = line.right.isEmpty() || !line.pill.text.isEmpty()
                               ? 0
                               : QFontMetrics(figures(font)).horizontalAdvance(line.right) + 2 + kGap;
    const bool isLong = rect.height() >= kThreeRows && line.person.isEmpty() && line.spark.values.empty()
                        && line.pill.text.isEmpty() && !hasBar
                        && QFontMetrics(bold).horizontalAdvance(line.title) > rect.width() - rightWidth;
    const int height = isLong ? 3 * kRow : line.detail.isEmpty() && !hasBar ? kRow : hasBar ? 2 * kRow + 5 : 2 * kRow;
    QRect first(rect.left(), rect.top() + (rect.height() - height) / 2, rect.width(), kRow);
    if (!line.person.isEmpty()) {
        paintAvatar(painter, QRect(rect.left(), rect.center().y() - 13, 26, 26), line.person, palette);
        first.setLeft(first.left() + 26 + 10);
    }
    if (!line.spark.values.empty()) {
        constexpr int kSpark = 84;
        paintSparkline(painter, QRect(first.right() - kSpark + 1, rect.center().y() - 13, kSpark, 26), line.spark,
                       t.text2, palette);
        first.setRight(first.right() - kSpark - kGap);
    }
    const QRect second(first.left(), first.bottom() + 1 + (isLong ? kRow : 0), first.width(), kRow);
    if (!line.pill.text.isEmpty()) {
        const int width = std::min(pillWidth(line.pill, font), first.width() / 2);
        paintPill(painter, QRect(first.right() - width + 1, first.top(), width, kRow), line.pill, font, palette);
        first.setRight(first.right() - width - kGap);
    } else if (!line.right.isEmpty()) {
        const QFont figure = figures(font);
        const int width = QFontMetrics(figure).horizontalAdvance(line.right) + 2;
        painter->setFont(figure);
        painter->setPen(line.rightTone == Tone::Neutral ? t.text2 : toneColors(t, line.rightTone).ink);
        painter->drawText(QRect(first.right() - width + 1, first.top(), width, kRow),
                          Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, line.right);
        first.setRight(first.right() - width - kGap);
    }
    painter->setFont(bold);
    painter->setPen(t.text);
    const auto [title, more] =
        isLong ? twoLines(line.title, bold, first.width(), second.width())
               : std::pair(QFontMetrics(bold).elidedText(line.title, Qt::ElideRight, first.width()), QString());
    painter->drawText(first, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, title);
    if (!more.isEmpty())
        painter->drawText(second.translated(0, -kRow), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, more);
    const QFont caption = uiFont(Type::Caption);
    painter->setFont(caption);
    painter->setPen(t.text2);
    painter->drawText(second, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                      QFontMetrics(caption).elidedText(line.detail, Qt::ElideRight, second.width()));
    if (!hasBar)
        return;
    painter->setRenderHint(QPainter::Antialiasing);
    const QRectF bar(second.left(), second.bottom() + 2, second.width(), 4);
    fill(painter, bar, 2, t.neutral);
    if (const qreal part = std::clamp(*line.progress, 0.0, 1.0); part > 0)
        fill(painter, QRectF(bar.left(), bar.top(), std::max(4.0, bar.width() * part), bar.height()), 2, t.good);
}

namespace {

constexpr int kPlace = 26;
constexpr int kIcon = 18;
constexpr int kGap = 12;

void drawPart(QPainter* painter, const QFont& font, const QColor& ink, const QRect& rect, const QString& text)
{
    painter->setFont(font);
    painter->setPen(ink);
    painter->drawText(rect, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                      QFontMetrics(font).elidedText(text, Qt::ElideRight, rect.width()));
}

/// The keys from the right edge of `rect` to the left, as many as leave `lines` of text whole, and the first one also
/// where it leaves only the first line whole; returns their width.
int paintKeys(QPainter* painter, const QRect& rect, const std::array<int, 2>& lines,
              const std::vector<EntryData::Key>& keys, const QPalette& palette)
{
    constexpr int kToWord = 6;
    constexpr int kApart = 14;
    const QFont caption = uiFont(Type::Caption);
    const QFontMetrics metrics(caption);
    size_t shown = keys.size();
    const auto widthOf = [&](size_t count) {
        int width = 0;
        for (size_t i = 0; i < count; ++i)
            width += keyCapWidth(keys[i].key) + kToWord + metrics.horizontalAdvance(keys[i].text) + kApart;
        return width;
    };
    while (shown > 0 && widthOf(shown) > rect.width() - (shown == 1 ? lines[0] : std::max(lines[0], lines[1])))
        --shown;
    int right = rect.right();
    for (size_t i = shown; i-- > 0;) {
        const int width = metrics.horizontalAdvance(keys[i].text);
        painter->setFont(caption);
        painter->setPen(tokensOf(palette).text2);
        painter->drawText(QRect(right - width, rect.top(), width + 1, rect.height()),
                          Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, keys[i].text);
        right -= width + kToWord;
        right -= paintKeyCap(painter, rect, right, keys[i].key, palette) + kApart;
    }
    return rect.right() - right;
}

} // namespace

void paintEntry(QPainter* painter, const QRect& rect, const EntryData& entry, bool active, const QFont& font,
                const QPalette& palette, qreal devicePixelRatio)
{
    constexpr int kRow = 20;
    const Saved saved(painter);
    const Tokens& t = tokensOf(palette);
    painter->setFont(figures(font));
    painter->setPen(t.text2);
    painter->drawText(QRect(rect.left(), rect.top(), kPlace, rect.height()),
                      Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, QString::number(entry.place));
    int left = rect.left() + kPlace + kGap;
    painter->drawPixmap(left, rect.center().y() - kIcon / 2 + 1,
                        iconPixmap(entry.icon, t.text2, kIcon, devicePixelRatio));
    left += kIcon + kGap;

    QRect text(left, rect.top(), rect.right() - left + 1, rect.height());
    if (!entry.right.isEmpty()) {
        const int width = QFontMetrics(font).horizontalAdvance(entry.right) + 2;
        painter->setFont(font);
        painter->setPen(entry.rightTone == Tone::Neutral ? t.text2 : toneColors(t, entry.rightTone).ink);
        painter->drawText(text, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, entry.right);
        text.setRight(text.right() - width - kGap);
    }
    const QFont bold = weighted(font, QFont::DemiBold);
    const QFont caption = uiFont(Type::Caption);
    const QString act = QStringLiteral(" — ") + entry.act;
    if (active) {
        const std::array lines = {QFontMetrics(bold).horizontalAdvance(entry.name)
                                      + QFontMetrics(font).horizontalAdvance(act) + kGap,
                                  QFontMetrics(caption).horizontalAdvance(entry.reason) + kGap};
        text.setRight(text.right() - paintKeys(painter, text, lines, entry.keys, palette));
    }

    QRect first(text.left(), rect.center().y() - kRow + 1, text.width(), kRow);
    const QRect second(text.left(), rect.center().y() + 1, text.width(), kRow);
    const QString name = QFontMetrics(bold).elidedText(entry.name, Qt::ElideRight, first.width() / 2);
    drawPart(painter, bold, t.text, first, name);
    first.setLeft(first.left() + QFontMetrics(bold).horizontalAdvance(name) + 1);
    drawPart(painter, font, t.text, first, act);
    drawPart(painter, caption, t.text2, second, entry.reason);
}

int entryWidth(const EntryData& entry, const QFont& font)
{
    constexpr int kLeastName = 100;
    const int right = entry.right.isEmpty() ? 0 : QFontMetrics(font).horizontalAdvance(entry.right) + 2 + kGap;
    return kPlace + kGap + kIcon + kGap + kLeastName + right;
}

QString spoken(const EntryData& entry)
{
    QStringList parts = {entry.name, entry.act, entry.reason, entry.right};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

QString spoken(const LineData& line)
{
    QStringList parts = {line.title, line.pill.text, line.right, line.detail};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

QString spoken(const HealthData& health)
{
    if (!health.score)
        return QCoreApplication::translate("painting", "no score");
    const QString score = QString::number(*health.score);
    const int change = health.change.value_or(0);
    if (change == 0)
        return score;
    return change > 0 ? QCoreApplication::translate("painting", "%1, up %2").arg(score).arg(change)
                      : QCoreApplication::translate("painting", "%1, down %2").arg(score).arg(-change);
}

QString spoken(const ProgressData& progress)
{
    return QCoreApplication::translate("painting", "%1 of %2").arg(progress.done).arg(progress.total);
}

QString spoken(const SparkData& spark)
{
    std::optional<double> first;
    std::optional<double> last;
    for (const auto& value : spark.values) {
        if (!value)
            continue;
        if (!first)
            first = value;
        last = value;
    }
    if (!first)
        return absentText();
    return QCoreApplication::translate("painting", "from %1 to %2")
        .arg(QString::number(*first), QString::number(*last));
}

} // namespace tasuki
