// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "capture/capture.h"

#include <QWidget>

#include <vector>

class QPainter;

namespace tasuki {

class ComposingTextEdit;

/// One line of text in which parts stand as chips: what was typed keeps its place, below it stands how it was
/// understood. A chip can be turned back to text: with Backspace where the cursor stands at the end of the line, or by
/// a click on its ×.
class CaptureLine final : public QWidget {
    Q_OBJECT
public:
    explicit CaptureLine(QWidget* parent = nullptr);

    QString text() const;
    /// The cursor stands behind it.
    void setText(const QString& text);
    /// Puts a text in place of a part of the line; the cursor and what was turned back keep their places.
    void replace(qsizetype start, qsizetype length, const QString& text);
    /// What is to be text whatever it looks like.
    const std::vector<capture::Literal>& literals() const { return m_literals; }
    struct Chip {
        capture::Part part;
        QString words; ///< how it was understood
    };
    /// `assumed`: what was not typed and is stored all the same, in a quiet chip behind the others; empty: nothing is.
    void setChips(std::vector<Chip> chips, const QString& assumed = {});
    const QString& assumed() const { return m_assumed; }
    ComposingTextEdit* edit() { return m_edit; }
    const std::vector<Chip>& chips() const { return m_chips; }

Q_SIGNALS:
    void changed();
    void enterPressed(bool goesOn);
    void escapePressed();
    void fullPressed(); ///< F2

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void noteChange(int position, int removed, int added);
    bool takeBackLast();
    void takeBack(const capture::Part& part);
    void showChips();
    void paintAssumed(QPainter& painter, int left) const;
    int assumedWidth() const;
    int xOf(qsizetype position) const;

    ComposingTextEdit* m_edit;
    std::vector<Chip> m_chips;
    QString m_assumed;
    std::vector<capture::Literal> m_literals;
    std::vector<std::pair<QRect, capture::Part>> m_crosses; ///< where the × of each chip is
};

} // namespace tasuki
