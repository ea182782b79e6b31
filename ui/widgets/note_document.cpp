// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/note_document.h"

#include "theme/fonts.h"
#include "theme/theme.h"

#include <QAbstractTextDocumentLayout>
#include <QImage>
#include <QPainter>
#include <QRegularExpression>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextOption>

namespace tasuki {

namespace {

/// Markdown joins lines that follow each other; a note means them as they stand.
QString withBreaks(const QString& note)
{
    QString text = note;
    text.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    return text.replace(u'\n', QStringLiteral("  \n"));
}

/// Headings of a note are no titles of a page.
void tameHeadings(QTextDocument& document)
{
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        if (block.blockFormat().headingLevel() == 0)
            continue;
        QTextCursor cursor(block);
        cursor.select(QTextCursor::BlockUnderCursor);
        QTextCharFormat bold;
        bold.setFontWeight(QFont::DemiBold);
        bold.setProperty(QTextFormat::FontSizeAdjustment, 0);
        cursor.mergeCharFormat(bold);
    }
}

} // namespace

NoteDocument::NoteDocument(const QString& note, int width, const QPalette& palette) : m_palette(palette)
{
    setUndoRedoEnabled(false);
    setDocumentMargin(0);
    setDefaultFont(uiFont());
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setDefaultTextOption(option);
    setMarkdown(withBreaks(note), MarkdownFeatures(MarkdownDialectGitHub) | MarkdownNoHTML);
    tameHeadings(*this);
    setTextWidth(width);
}

/// Nothing at all would be looked for as a file.
QVariant NoteDocument::loadResource(int, const QUrl&)
{
    QImage nothing(1, 1, QImage::Format_ARGB32);
    nothing.fill(Qt::transparent);
    return nothing;
}

void NoteDocument::drawAt(QPainter* painter, QPoint at) const
{
    QAbstractTextDocumentLayout::PaintContext context;
    context.palette = m_palette;
    context.palette.setColor(QPalette::Text, painter->pen().color());
    painter->save();
    painter->translate(at);
    documentLayout()->draw(painter, context);
    painter->restore();
}

QString withoutMarks(QString note)
{
    static const QRegularExpression heading(QStringLiteral("^#{1,6}[ \\t]+"), QRegularExpression::MultilineOption);
    static const QRegularExpression bold(QStringLiteral("\\*\\*(\\S(?:[^*\n]*\\S)?)\\*\\*"));
    return note.remove(heading).replace(bold, QStringLiteral("\\1"));
}

} // namespace tasuki
