// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>

namespace tasuki {

/// A note as it is shown in the timeline, as high as it is in its width.
class NotePreview final : public QWidget {
    Q_OBJECT
public:
    explicit NotePreview(QWidget* parent);
    void setNote(const QString& note);
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_note;
};

} // namespace tasuki
