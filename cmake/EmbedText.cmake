# Turns the text file INPUT into OUTPUT, a .cpp that defines foresail::app::sample_text.
file(READ ${INPUT} text)
file(WRITE ${OUTPUT} "#include \"app/sample/sample_text.h\"

namespace foresail::app {
const std::string_view sample_text = R\"sample(${text})sample\";
}  // namespace foresail::app
")
