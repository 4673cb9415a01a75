/** A website's name for people: `brightside.example` of `https://www.brightside.example/home`. */
export function hostOf(address: string): string {
  const url = URL.parse(/^[a-z]+:\/\//i.test(address) ? address : `https://${address}`)
  return url ? url.host.replace(/^www\./, '') : address
}

/** A page's place on its website: `/about` of `https://brightside.example/about?x=1`. */
export function pathOf(address: string): string {
  return URL.parse(address)?.pathname ?? address
}
