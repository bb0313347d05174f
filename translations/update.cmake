# cmake -DLUPDATE=PROGRAM -DSOURCE_DIR=CHECKOUT -DFOLDER=FOLDER -P update.cmake
# Puts every sentence of the programs into each translation in FOLDER; of English, the plural forms
# only. What is translated stays, also when its sentence has gone for now. An empty file is a new
# language.
file(GLOB translations ${FOLDER}/bellpush_*.ts)
foreach(translation IN LISTS translations)
    file(SIZE ${translation} size)
    if(size EQUAL 0) # lupdate makes a file that is not there, and refuses one without words
        file(REMOVE ${translation})
    endif()
    set(extent)
    if(translation MATCHES "/bellpush_en\\.ts$")
        set(extent -pluralonly -no-obsolete)
    endif()
    execute_process(
        COMMAND ${LUPDATE} ${extent} -source-language en_US -locations none -I ${SOURCE_DIR}
                -extensions cpp,h ${SOURCE_DIR}/app ${SOURCE_DIR}/ui -ts ${translation}
        COMMAND_ERROR_IS_FATAL ANY)
endforeach()
