// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/card.h"

#include <QFrame>

class QGridLayout;
class QVBoxLayout;

namespace tasuki {

/// The frame of what stands at the window's right edge: whose it is, its pills, labelled facts, sections, and up to
/// two buttons at the foot. Facts and sections are rebuilt with `clear()`.
class Inspector final : public QFrame {
    Q_OBJECT
public:
    explicit Inspector(QWidget* parent = nullptr);

    void clear();
    void setHead(const QString& title, const QString& subtitle, const std::vector<PillData>& pills = {});
    void addFact(const QString& label, const QString& value, std::optional<Tone> tone = {});
    /// A heading; returns where the section's widgets go.
    QVBoxLayout* addSection(const QString& title);
    /// A dated line, as of a timeline.
    void addEntry(const QString& when, const QString& what);
    QPushButton* addButton(const QString& objectName, const QString& text);
    QString title() const;

private:
    void dropStretch();

    TextLabel* m_title;
    TextLabel* m_subtitle;
    QHBoxLayout* m_pills;
    QWidget* m_content;
    QVBoxLayout* m_sections;
    QGridLayout* m_facts = nullptr;
    QHBoxLayout* m_foot;
};

inline constexpr int kInspectorWidth = 296;

} // namespace tasuki
