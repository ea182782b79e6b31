// SPDX-License-Identifier: GPL-3.0-or-later
#include "onboarding/day_steps.h"

#include "theme/fonts.h"
#include "theme/tokens.h"
#include "widgets/format.h"
#include "widgets/plain_text.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <utility>

namespace tasuki {

namespace {

constexpr int kDot = 12;
constexpr int kHeight = 54;
constexpr int kLine = 16;

QString fullText(const DayStep& step)
{
    return step.title + u' ' + (step.day.isValid() ? dateNumeric(step.day) : absentText());
}

} // namespace

DaySteps::DaySteps(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void DaySteps::setSteps(std::vector<DayStep> steps)
{
    m_steps = std::move(steps);
    QStringList all;
    for (const DayStep& step : m_steps)
        all += fullText(step);
    setAccessibleName(all.join(QStringLiteral(", ")));
    update();
}

QSize DaySteps::sizeHint() const
{
    return {280, kHeight};
}

QRect DaySteps::place(size_t step) const
{
    const int count = std::max(1, int(m_steps.size()));
    const int left = width() * int(step) / count;
    return {left, 0, width() * int(step + 1) / count - left, height()};
}

void DaySteps::paintEvent(QPaintEvent*)
{
    const Tokens& t = tokensOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int middle = kDot / 2 + 2;
    for (size_t i = 0; i < m_steps.size(); ++i) {
        const DayStep& step = m_steps[i];
        const bool done = step.isDone && step.day.isValid();
        const QRect box = place(i);
        const QPointF centre(box.center().x(), middle);
        if (i + 1 < m_steps.size()) {
            const DayStep& next = m_steps[i + 1];
            painter.setPen(QPen(done && next.isDone && next.day.isValid() ? t.good : t.borderStrong, 2));
            painter.drawLine(centre + QPointF(kDot / 2.0, 0), QPointF(place(i + 1).center().x() - kDot / 2.0, middle));
        }
        painter.setPen(QPen(done ? t.good : t.borderStrong, 2));
        painter.setBrush(done ? t.good : t.surface);
        painter.drawEllipse(centre, kDot / 2.0 - 1, kDot / 2.0 - 1);
        painter.setFont(uiFont(Type::Caption));
        painter.setPen(done ? t.text : t.text2);
        painter.drawText(QRect(box.left(), kDot + 6, box.width(), kLine), Qt::AlignCenter | Qt::TextSingleLine,
                         step.word);
        painter.setFont(figureFont(Type::Caption));
        painter.setPen(t.text2);
        painter.drawText(QRect(box.left(), kDot + 6 + kLine, box.width(), kLine), Qt::AlignCenter | Qt::TextSingleLine,
                         step.day.isValid() ? step.day.toString(QStringLiteral("yy/MM/dd")) : absentText());
    }
}

bool DaySteps::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    for (size_t i = 0; i < m_steps.size(); ++i)
        if (place(i).contains(help->pos()))
            QToolTip::showText(help->globalPos(), plainToolTip(fullText(m_steps[i])), this);
    return true;
}

} // namespace tasuki
