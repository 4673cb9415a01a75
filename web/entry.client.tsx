import { StrictMode, startTransition } from 'react'
import { hydrateRoot } from 'react-dom/client'
import { HydratedRouter } from 'react-router/dom'
import { writtenLanguage } from './public/written-language.ts'
import { readLanguage } from './texts/language.tsx'
import { loadTexts } from './texts/loading.ts'

await loadTexts(writtenLanguage(location.pathname) ?? readLanguage())
startTransition(() => {
  hydrateRoot(
    document,
    <StrictMode>
      <HydratedRouter />
    </StrictMode>,
  )
})
