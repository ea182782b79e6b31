// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPalette>
#include <QTextDocument>

class QPainter;

namespace tasuki {

/// A note, laid out in a width: Markdown (headings, lists, tables, emphasis) as far as it has any, and otherwise as it
/// was typed, with every line break. It is data: HTML in it stays text, and nothing that it names is ever loaded.
class NoteDocument final : public QTextDocument {
public:
    NoteDocument(const QString& note, int width, const QPalette& palette);
    /// Draws it with its upper left corner at `at`.
    void drawAt(QPainter* painter, QPoint at) const;

protected:
    QVariant loadResource(int type, const QUrl& name) override;

private:
    QPalette m_palette;
};

/// A note without the marks of its headings and of what is bold: for a line or two of it.
QString withoutMarks(QString note);

} // namespace tasuki
