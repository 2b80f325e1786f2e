/** Made here, so that a code never travels to another host to become a picture. Teams shows no SVG. */
export async function pictureOf(text: string): Promise<string> {
  const { default: QRCode } = await import('qrcode');
  return QRCode.toDataURL(text, { type: 'image/png', errorCorrectionLevel: 'M', margin: 2, scale: 6 });
}
