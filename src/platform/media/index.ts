export { type Files, openFiles } from './files.ts'
export { type Kept, type Library, type NewPicture, openLibrary, type Shown } from './library.ts'
export { pictureScreens } from './screens.ts'
export { type MediaStore, openMedia, type PictureFile, type PictureProblem, type Put } from './store.ts'
