# Included by the CMakeLists.txt beside it: pictures of QR codes.
find_package(ZXing 1.4 REQUIRED)

set(UI_PAINT_QR_SOURCES
    qrcamera.cpp qrcamera.h
    qrdesign.h
    qrimage.cpp qrimage.h
    qrpainter.cpp qrpainter.h
    qrruns.cpp qrruns.h
    qrscan.cpp qrscan.h
    qrstyle.cpp qrstyle.h
)
set(UI_PAINT_QR_LINK app_qr Qt6::Gui ZXing::ZXing)
