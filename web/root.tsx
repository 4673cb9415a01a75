import '@fontsource-variable/inter/wght.css'
import interLatin from '@fontsource-variable/inter/files/inter-latin-wght-normal.woff2?url'
import '@mantine/core/styles.css'
import './global.css'
import { ColorSchemeScript, MantineProvider, mantineHtmlProps } from '@mantine/core'
import { notificationsStore } from '@mantine/notifications'
import { QueryClientProvider } from '@tanstack/react-query'
import { lazy, type ReactNode, Suspense, useEffect, useState } from 'react'
import { Links, Meta, Outlet, Scripts, ScrollRestoration, useLocation } from 'react-router'
import { createQueryClient } from './data/query-client.ts'
import { CrashPage } from './public/crash-page.tsx'
import { writtenLanguage } from './public/written-language.ts'
import styles from './root.module.css'
import { LanguageProvider, useStoredLanguage } from './texts/language.tsx'
import { resolveCssVariables, theme } from './theme.ts'
import { Bell } from './ui/bell.tsx'

export function Layout({ children }: { children: ReactNode }) {
  const language = writtenLanguage(useLocation().pathname) ?? 'en'
  return (
    <html lang={language} {...mantineHtmlProps}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover" />
        <meta name="theme-color" media="(prefers-color-scheme: light)" content="#FBFAF7" />
        <meta name="theme-color" media="(prefers-color-scheme: dark)" content="#0F1829" />
        <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
        <link rel="preload" href={interLatin} as="font" type="font/woff2" crossOrigin="anonymous" />
        <ColorSchemeScript defaultColorScheme="auto" />
        <Meta />
        <Links />
      </head>
      <body>
        {children}
        <ScrollRestoration />
        <Scripts />
      </body>
    </html>
  )
}

export default function Root() {
  return (
    <Providers>
      <Outlet />
    </Providers>
  )
}

function Providers({ children }: { children: ReactNode }) {
  const [queryClient] = useState(createQueryClient)
  const { pathname } = useLocation()
  const stored = useStoredLanguage()
  return (
    <MantineProvider theme={theme} cssVariablesResolver={resolveCssVariables} defaultColorScheme="auto">
      <LanguageProvider language={writtenLanguage(pathname) ?? stored}>
        <QueryClientProvider client={queryClient}>
          {children}
          <Toasts />
        </QueryClientProvider>
      </LanguageProvider>
    </MantineProvider>
  )
}

const Notifications = lazy(() => import('./ui/notifications.tsx'))

/** Where toasts appear; its code is fetched for the first of them. */
function Toasts() {
  const [wanted, setWanted] = useState(false)
  useEffect(() => notificationsStore.subscribe(() => setWanted(true)), [])
  if (!wanted) return null
  return (
    <Suspense>
      <Notifications />
    </Suspense>
  )
}

/** Shown while the first page's code arrives; after a moment only, so that fast loads do not flash. */
export function HydrateFallback() {
  return (
    <div className={styles.opening} aria-hidden="true">
      <Bell size={32} />
    </div>
  )
}

export function ErrorBoundary({ error }: { error: unknown }) {
  return (
    <Providers>
      <CrashPage error={error} />
    </Providers>
  )
}
