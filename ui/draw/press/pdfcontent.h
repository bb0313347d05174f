// SPDX-License-Identifier: MIT
#pragma once

#include "ui/draw/press/pdffonts.h"
#include "ui/draw/press/pdfforms.h"
#include "ui/draw/press/pdfimages.h"
#include "ui/draw/press/pdfwriter.h"

#include <QMap>

namespace bellpush {

/// Pages in PDF's operators. In mm from the bottom left corner, once the first of them has run.
class PdfContent
{
public:
    /// All have to outlive this.
    PdfContent(PdfFonts &fonts, PdfImages &images, PdfForms &forms, PdfOptions options);

    QByteArray contentOf(const PrintPage &page);

    /// The entries of a page's graphics states.
    QByteArray states() const;

private:
    void add(const FilledPath &shape);
    void add(const DrawnPath &shape);
    void add(const PlacedCode &shape);
    void add(const PlacedText &shape);
    void add(const PlacedImage &shape);
    void add(const PlacedGroup &shape);

    void addAll(const QList<PrintShape> &shapes);
    int writeForm(const PlacedGroup &shape);
    void setFill(const QColor &colour);
    void setOpacity(int alpha);
    void setEnds(DrawnPath::Ends ends);
    void addOutlines(const PlacedText &text);
    void addWords(const PlacedText &text);
    void addColourRun(const PlacedText &text, const QGlyphRun &run);
    void addPicture(int number, const QRectF &area);
    QTransform toPage() const;

    PdfFonts &m_fonts;
    PdfImages &m_images;
    PdfForms &m_forms;
    PdfOptions m_options;
    QByteArray m_text;   ///< Of the page so far.
    double m_height = 0; ///< Of the page.
    // What the operators have set; with these a page begins, and a form where it is shown:
    QColor m_fill = Qt::black;
    int m_alpha = 255;
    DrawnPath::Ends m_ends = DrawnPath::Ends::Flat;
    QMap<int, QByteArray> m_states; ///< How far things shine through that do.
};

} // namespace bellpush
