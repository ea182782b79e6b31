// SPDX-License-Identifier: GPL-3.0-or-later
#include "capture/note_preview.h"

#include "theme/tokens.h"
#include "widgets/note_document.h"

#include <QPainter>

#include <cmath>

namespace tasuki {

namespace {

constexpr int kPad = 10;
constexpr int kLeast = 120;

} // namespace

NotePreview::NotePreview(QWidget* parent) : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::MinimumExpanding);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setFocusPolicy(Qt::StrongFocus);
}

void NotePreview::setNote(const QString& note)
{
    m_note = note;
    setAccessibleDescription(note);
    updateGeometry();
    update();
}

int NotePreview::heightForWidth(int width) const
{
    const int text = std::max(1, width - 2 * kPad);
    return std::max(kLeast, int(std::ceil(NoteDocument(m_note, text, palette()).size().height())) + 2 * kPad);
}

QSize NotePreview::sizeHint() const
{
    return {kLeast, heightForWidth(std::max(width(), kLeast))};
}

void NotePreview::paintEvent(QPaintEvent*)
{
    const Tokens& t = tokensOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(hasFocus() ? QPen(t.accent, 2) : QPen(t.border, 1));
    painter.setBrush(t.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);
    painter.setPen(t.text);
    NoteDocument(m_note, std::max(1, width() - 2 * kPad), palette()).drawAt(&painter, {kPad, kPad});
}

} // namespace tasuki
