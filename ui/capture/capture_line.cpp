// SPDX-License-Identifier: GPL-3.0-or-later
#include "capture/capture_line.h"

#include "theme/fonts.h"
#include "theme/tokens.h"
#include "widgets/composing_text_edit.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QTextBlock>
#include <QTextDocument>
#include <QVBoxLayout>

#include <algorithm>

namespace tasuki {

using capture::Part;

namespace {

constexpr int kEditHeight = 32;
constexpr int kWordsHeight = 20;
constexpr int kCross = 14;
constexpr int kAssumedPad = 6;

bool isOfTask(Part::Kind kind)
{
    return kind == Part::Kind::Task || kind == Part::Kind::Start || kind == Part::Kind::Due
           || kind == Part::Kind::Assignee || kind == Part::Kind::Priority || kind == Part::Kind::Promise
           || kind == Part::Kind::PromiseDue;
}

} // namespace

CaptureLine::CaptureLine(QWidget* parent) : QWidget(parent), m_edit(new ComposingTextEdit(this))
{
    m_edit->setObjectName(QStringLiteral("capture.line"));
    m_edit->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_edit->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_edit->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_edit->setFrameShape(QFrame::NoFrame);
    m_edit->setTabChangesFocus(true);
    m_edit->setFixedHeight(kEditHeight);
    m_edit->installEventFilter(this);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, kWordsHeight);
    column->addWidget(m_edit);
    setFocusProxy(m_edit);
    connect(m_edit->document(), &QTextDocument::contentsChange, this, &CaptureLine::noteChange);
    connect(m_edit, &QPlainTextEdit::textChanged, this, &CaptureLine::changed);
    connect(m_edit, &QPlainTextEdit::cursorPositionChanged, this, qOverload<>(&QWidget::update));
}

QString CaptureLine::text() const
{
    return m_edit->toPlainText();
}

void CaptureLine::setText(const QString& text)
{
    m_literals.clear();
    m_edit->setPlainText(text);
    m_edit->moveCursor(QTextCursor::End);
}

void CaptureLine::replace(qsizetype start, qsizetype length, const QString& text)
{
    QTextCursor cursor(m_edit->document());
    cursor.setPosition(int(start));
    cursor.setPosition(int(start + length), QTextCursor::KeepAnchor);
    cursor.insertText(text);
}

/// What was turned back to text stays so while the line is typed on, unless it is changed itself.
void CaptureLine::noteChange(int position, int removed, int added)
{
    std::erase_if(m_literals, [&](capture::Literal& literal) {
        if (position >= literal.start + literal.length)
            return false;
        if (position + removed > literal.start)
            return true;
        literal.start += added - removed;
        return false;
    });
}

void CaptureLine::setChips(std::vector<Chip> chips, const QString& assumed)
{
    m_chips = std::move(chips);
    m_assumed = assumed;
    m_edit->setAccessibleDescription(assumed);
    showChips();
    update();
}

void CaptureLine::showChips()
{
    const Tokens& t = tokensOf(palette());
    QList<QTextEdit::ExtraSelection> marks;
    for (const Chip& chip : m_chips) {
        QTextEdit::ExtraSelection mark;
        mark.cursor = QTextCursor(m_edit->document());
        mark.cursor.setPosition(int(chip.part.start));
        mark.cursor.setPosition(int(chip.part.end()), QTextCursor::KeepAnchor);
        const bool task = isOfTask(chip.part.kind);
        mark.format.setBackground(task ? t.goodSoft : t.accentSoft);
        mark.format.setForeground(task ? t.good : t.accent);
        marks.push_back(mark);
    }
    m_edit->setExtraSelections(marks);
}

void CaptureLine::takeBack(const Part& part)
{
    m_literals.push_back({part.start, part.length});
    Q_EMIT changed();
}

bool CaptureLine::takeBackLast()
{
    const QTextCursor cursor = m_edit->textCursor();
    if (cursor.hasSelection() || !cursor.atEnd() || m_chips.empty())
        return false;
    const auto last = std::ranges::max_element(m_chips, {}, [](const Chip& chip) { return chip.part.end(); });
    if (last->part.end() != text().size() || last->part.length == 0)
        return false;
    takeBack(last->part);
    return true;
}

bool CaptureLine::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_edit || event->type() != QEvent::KeyPress || m_edit->isComposing())
        return QWidget::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    switch (key->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter: Q_EMIT enterPressed(key->modifiers().testFlag(Qt::ShiftModifier)); return true;
    case Qt::Key_Escape: Q_EMIT escapePressed(); return true;
    case Qt::Key_F2: Q_EMIT fullPressed(); return true;
    case Qt::Key_Backspace:
        if (key->modifiers() == Qt::NoModifier && takeBackLast())
            return true;
        break;
    default: break;
    }
    return QWidget::eventFilter(watched, event);
}

int CaptureLine::xOf(qsizetype position) const
{
    QTextCursor cursor(m_edit->document());
    cursor.setPosition(int(std::min(position, text().size())));
    return m_edit->x() + m_edit->viewport()->x() + m_edit->cursorRect(cursor).left();
}

int CaptureLine::assumedWidth() const
{
    return m_assumed.isEmpty() ? 0 : QFontMetrics(uiFont(Type::Caption)).horizontalAdvance(m_assumed) + 2 * kAssumedPad;
}

/// Behind the words of the chips and the end of the text; where there is no room, at the end of the row.
void CaptureLine::paintAssumed(QPainter& painter, int left) const
{
    if (m_assumed.isEmpty())
        return;
    const Tokens& t = tokensOf(palette());
    const int wide = std::min(assumedWidth(), width());
    const int x = std::max(0, std::min(std::max(left, xOf(text().size())), width() - wide - 1));
    const QRectF box(x + 0.5, m_edit->geometry().bottom() + 2.5, wide - 1, kWordsHeight - 4);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(t.borderStrong, 1, Qt::DashLine));
    painter.drawRoundedRect(box, 4, 4);
    painter.setPen(t.text2);
    painter.drawText(box, Qt::AlignCenter | Qt::TextSingleLine, m_assumed);
}

/// The words below the chips, each from where its chip begins; where they would meet, the next one gives way.
void CaptureLine::paintEvent(QPaintEvent*)
{
    const Tokens& t = tokensOf(palette());
    QPainter painter(this);
    const QFont caption = uiFont(Type::Caption);
    const QFontMetrics metrics(caption);
    painter.setFont(caption);
    m_crosses.clear();
    int left = 0;
    const int wide = width() - (m_assumed.isEmpty() ? 0 : assumedWidth() + 8);
    for (const Chip& chip : m_chips) {
        if (chip.words.isEmpty())
            continue;
        const int x = std::max(left, xOf(chip.part.start));
        if (x + kCross >= wide)
            break;
        const QString words = metrics.elidedText(chip.words, Qt::ElideRight, wide - x - kCross);
        const QRect place(x, m_edit->geometry().bottom() + 1, metrics.horizontalAdvance(words) + 2, kWordsHeight);
        painter.setPen(isOfTask(chip.part.kind) ? t.good : t.text2);
        painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, words);
        const QRect cross(place.right() + 2, place.top(), kCross, kWordsHeight);
        painter.setPen(t.text3);
        painter.drawText(cross, Qt::AlignCenter | Qt::TextSingleLine, QStringLiteral("×"));
        m_crosses.emplace_back(cross, chip.part);
        left = cross.right() + 8;
    }
    paintAssumed(painter, left);
}

void CaptureLine::mousePressEvent(QMouseEvent* event)
{
    for (const auto& [place, part] : m_crosses)
        if (place.contains(event->position().toPoint())) {
            takeBack(Part(part));
            return;
        }
    QWidget::mousePressEvent(event);
}

void CaptureLine::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showChips();
}

} // namespace tasuki
