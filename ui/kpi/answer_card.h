// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/tokens.h"

#include <QFrame>

#include <functional>
#include <vector>

class QHBoxLayout;
class QLabel;

namespace tasuki {

class AnswerLine;
class ElidedLabel;

/// A question with a few lines of answer, each a button: words at the left, a figure at the right.
class AnswerCard final : public QFrame {
    Q_OBJECT
public:
    struct Line {
        QString text;   ///< gives way before the others do
        QString detail; ///< muted, behind it
        QString figure;
        Tone tone = Tone::Neutral; ///< of the figure
        std::function<void()> opened;
    };

    AnswerCard(const QString& objectName, QWidget* parent);
    void setTitle(const QString& title, const QString& caption);
    /// `none` is said where there are no lines.
    void setLines(std::vector<Line> lines, const QString& none);

private:
    QHBoxLayout* m_head;
    ElidedLabel* m_title;
    ElidedLabel* m_caption;
    ElidedLabel* m_none;
    std::vector<AnswerLine*> m_lines; ///< kept: as many as are shown at most
};

} // namespace tasuki
