// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>
#include <QString>

namespace tasuki {

/// A label whose text is data: never markup, however it begins. Every text that comes from the workspace is shown by
/// one of these or painted; a stock QLabel guesses, and a customer named `<img src="/dev/zero">` kills it.
class PlainLabel : public QLabel {
    Q_OBJECT
public:
    explicit PlainLabel(const QString& text = {}, QWidget* parent = nullptr);
};

/// `text` for a tool tip, which Qt would take for markup if it looked like it.
QString plainToolTip(const QString& text);

} // namespace tasuki
